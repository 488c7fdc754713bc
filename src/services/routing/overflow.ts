import { findStaffSituation } from '../../db/queries/queue-situation';
import { findTeamOverflow } from '../../db/repositories/teams';
import type { Tenant } from '../../db/tenant';
import type { RoutingPolicy } from '../../domain/policy/types';
import type { OrgPolicy } from '../policy/org-policy';
import { isTeamOpen } from './is-team-open';

type Overflow = Pick<RoutingPolicy, 'overflowTeamId' | 'overflowSeconds'>;

/** Where a wait in a team goes, and after how long: by the team's own setting, else by the policy's. */
export async function overflowOf(
  tenant: Tenant,
  policy: OrgPolicy,
  teamId: string | null,
): Promise<Overflow> {
  const own = teamId === null ? null : await findTeamOverflow(tenant, teamId);
  const { overflowTeamId, overflowSeconds } = policy.document.routing;
  return own ?? { overflowTeamId, overflowSeconds };
}

/** Whether a wait is better off in this team: it is open and somebody is there. */
export async function canTakeOverflow(tenant: Tenant, policy: OrgPolicy, teamId: string): Promise<boolean> {
  if (!(await isTeamOpen(tenant, policy, teamId))) return false;
  return (await findStaffSituation(tenant, teamId)).online > 0;
}
