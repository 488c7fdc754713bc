import { businessHoursSchema } from '../../contracts/policy-document';
import { findTeamHours } from '../../db/queries/thread-people';
import type { Tenant } from '../../db/tenant';
import { isOpen } from '../../domain/time/business-hours';
import type { BusinessHours } from '../../domain/time/types';
import type { OrgPolicy } from '../policy/org-policy';

/** The hours that bind a team: its own, else the policy's. */
export async function hoursOf(
  tenant: Tenant,
  policy: OrgPolicy,
  teamId: string | null,
): Promise<BusinessHours> {
  const own = teamId === null ? null : await findTeamHours(tenant, teamId);
  return own === null ? policy.document.hours : businessHoursSchema.parse(own);
}

/** Whether somebody of this team works now by its hours. */
export async function isTeamOpen(tenant: Tenant, policy: OrgPolicy, teamId: string | null): Promise<boolean> {
  return isOpen(await hoursOf(tenant, policy, teamId), tenant.now);
}
