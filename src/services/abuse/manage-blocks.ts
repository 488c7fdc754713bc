import type { Block } from '../../contracts/api/blocks';
import { insertAudit } from '../../db/repositories/audit';
import { deleteBlock, findBlocks, type StoredBlock } from '../../db/repositories/blocks';
import { type BlockReason, isTooWide } from '../../domain/abuse/blocks';
import { addSeconds } from '../../domain/handoff/add-seconds';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { storeBlock } from './store-block';

/** More would have to be looked through with every request of a visitor. */
const MOST_BLOCKS = 1_000;

const shown = ({ createdAt, expiresAt, ...block }: StoredBlock): Block => ({
  ...block,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});

/** The blocks in force, newest first. */
export function listBlocks(
  ctx: ServiceContext,
): Promise<{ readonly items: Block[]; readonly nextCursor: null }> {
  return inTenant(ctx, async (work) => ({ items: (await findBlocks(work)).map(shown), nextCursor: null }));
}

/**
 * Blocks an address or a range of them; one that is blocked already gets the new terms.
 * @param input.range an IPv4 or IPv6 address, or a CIDR range; its host part is cut off
 * @throws ServiceProblem validation_failed for a range that covers whole countries, conflict when the list is full
 */
export async function addBlock(
  ctx: ServiceContext,
  input: {
    readonly range: string;
    readonly reason: BlockReason;
    readonly note: string;
    readonly forHours: number | null;
  },
): Promise<Block> {
  const { range, reason, note, forHours } = input;
  if (isTooWide(range)) {
    const message = 'This covers too many people: at least /8 of IPv4, /16 of IPv6';
    throw new ServiceProblem('validation_failed', message, { errors: [{ path: 'range', message }] });
  }
  return inTenant(ctx, async (work) => {
    if ((await findBlocks(work)).length >= MOST_BLOCKS) {
      throw new ServiceProblem('conflict', `At most ${MOST_BLOCKS} blocks at a time: lift some first`);
    }
    const expiresAt = forHours === null ? null : addSeconds(work.now, forHours * 3_600);
    const id = await storeBlock(work, ctx, { visitorId: null, range, reason, note, expiresAt });
    const stored = (await findBlocks(work)).find((block) => block.id === id);
    if (!stored) throw new Error('the block just stored is missing');
    return shown(stored);
  });
}

/** Lifts a block: the visitor or the address may chat again at once. @throws ServiceProblem not_found */
export function liftBlock(ctx: ServiceContext, input: { readonly blockId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await deleteBlock(work, input.blockId))) throw notFound('block');
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'block.lifted',
      subjectId: input.blockId,
      data: {},
    });
  });
}
