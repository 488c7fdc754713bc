import type { Staffing, StaffingQuery } from '../../contracts/api/staffing';
import { findFirstOnline, findOnlineSpans } from '../../db/queries/staffing';
import { withTenant } from '../../db/tenant';
import { staffingByWeekHour } from '../../domain/metrics/staffing';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { visibleMember } from './visible-member';

/**
 * Seconds that members were online by hour of the week, from the first stretch known up to now at most. Agents get their own.
 * @throws ServiceProblem forbidden when an agent asks for somebody else's
 */
export function getStaffing(ctx: ServiceContext, query: StaffingQuery): Promise<Staffing> {
  const memberId = visibleMember(ctx, query.member);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { org } = await loadOrgPolicy(tenant);
    const recordedSince = await findFirstOnline(tenant);
    const from = laterOf(new Date(query.from), recordedSince ?? tenant.now);
    const to = earlierOf(new Date(query.to), tenant.now);
    const whose = { teamId: query.team ?? null, memberId };
    const rows =
      recordedSince === null || from >= to
        ? []
        : staffingByWeekHour(await findOnlineSpans(tenant, { from, to }, whose), { from, to }, org.timeZone);
    return { timeZone: org.timeZone, recordedSince: recordedSince?.toISOString() ?? null, rows };
  });
}

const laterOf = (a: Date, b: Date) => (a > b ? a : b);
const earlierOf = (a: Date, b: Date) => (a < b ? a : b);
