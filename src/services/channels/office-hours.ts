import { type OfficeHours, officeHoursSchema } from '../../contracts/api/channels';
import type { Tenant } from '../../db/tenant';
import { offsetPeriodAt } from '../../domain/time/zone-offset';
import type { OrgPolicy } from '../policy/org-policy';
import { hoursOf } from '../routing/is-team-open';

/** The ordinary week of a channel's team, else of the policy, as its chat page says it. */
export async function officeHours(
  tenant: Tenant,
  policy: OrgPolicy,
  teamId: string | null,
): Promise<OfficeHours> {
  const { alwaysOpen, timeZone, week } = await hoursOf(tenant, policy, teamId);
  if (alwaysOpen) return null;
  const offsetMinutes = Math.round(offsetPeriodAt(timeZone, tenant.now.getTime()).offsetMs / 60_000);
  return officeHoursSchema.parse({ timeZone, week, offsetMinutes });
}
