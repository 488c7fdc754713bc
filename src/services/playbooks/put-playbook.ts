import type { Playbook } from '../../contracts/api/playbooks';
import { insertAudit } from '../../db/repositories/audit';
import { upsertPlaybook } from '../../db/repositories/playbooks';
import type { HandoffReason } from '../../domain/handoff/types';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';

/** Writes the playbook of a reason; cards show it from their next look on. */
export function putPlaybook(
  ctx: ServiceContext,
  input: { readonly reason: HandoffReason; readonly text: string },
): Promise<Playbook> {
  return inTenant(ctx, async (work) => {
    const playbook = await upsertPlaybook(work, input);
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'playbook.changed',
      subjectId: null,
      data: { reason: input.reason, characters: [...input.text].length },
    });
    return playbook;
  });
}
