import { insertAudit } from '../../db/repositories/audit';
import { removePlaybook } from '../../db/repositories/playbooks';
import type { HandoffReason } from '../../domain/handoff/types';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Removes the playbook of a reason. @throws ServiceProblem not_found */
export function deletePlaybook(
  ctx: ServiceContext,
  input: { readonly reason: HandoffReason },
): Promise<void> {
  const { reason } = input;
  return inTenant(ctx, async (work) => {
    if (!(await removePlaybook(work, reason))) throw notFound('playbook');
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'playbook.deleted',
      subjectId: null,
      data: { reason },
    });
  });
}
