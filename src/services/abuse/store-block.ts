import { insertAudit } from '../../db/repositories/audit';
import { type NewBlock, upsertBlock } from '../../db/repositories/blocks';
import type { ServiceContext } from '../context';
import type { Work } from '../work';

/** Stores a block and who made it. The trail holds no address: it outlives the block. */
export async function storeBlock(
  work: Work,
  { actor }: ServiceContext,
  block: Omit<NewBlock, 'memberId'>,
): Promise<string> {
  const memberId = actor.kind === 'member' ? actor.memberId : null;
  const blockId = await upsertBlock(work, { ...block, memberId });
  await insertAudit(work, {
    actorKind: actor.kind,
    actorId: memberId ?? (actor.kind === 'api_key' ? actor.keyId : null),
    action: 'block.added',
    subjectId: block.visitorId ?? blockId,
    data: {
      of: block.visitorId === null ? 'addresses' : 'visitor',
      reason: block.reason,
      until: block.expiresAt?.toISOString() ?? null,
    },
  });
  return blockId;
}
