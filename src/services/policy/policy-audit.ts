import type { POLICY_ACTIONS } from '../../contracts/api/policy-editor';
import { insertAudit } from '../../db/repositories/audit';
import type { Tenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';

interface PolicyAct {
  readonly action: (typeof POLICY_ACTIONS)[number];
  readonly subjectId: string;
  readonly version: number;
  readonly note?: string | undefined;
  readonly from?: number;
}

/** Notes who did what to the policy, in the transaction of the change. */
export function auditPolicy(tenant: Tenant, ctx: ServiceContext, act: PolicyAct): Promise<void> {
  const { action, subjectId, version, note = '', from } = act;
  return insertAudit(tenant, {
    actorKind: ctx.actor.kind,
    actorId: actorMemberId(ctx),
    action: `policy.${action}`,
    subjectId,
    data: { version, note, ...(from === undefined ? {} : { from }) },
  });
}
