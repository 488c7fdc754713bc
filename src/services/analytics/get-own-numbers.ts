import type { OwnNumbersAnswer } from '../../contracts/api/own-numbers';
import { loadMetricsRecords } from '../../db/queries/metrics-records';
import { findOwnWork } from '../../db/queries/own-work';
import { findMembers } from '../../db/queries/people';
import { type Tenant, withTenant } from '../../db/tenant';
import { computeMetrics } from '../../domain/metrics/compute-metrics';
import { ownNumbers } from '../../domain/metrics/own-numbers';
import { ownPeriods } from '../../domain/metrics/own-periods';
import { NO_FILTERS, type Period } from '../../domain/metrics/query';
import { businessSecondsBetween } from '../../domain/time/business-hours';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';

/**
 * The caller's own figures of today and this week in the organisation's time zone, with the median of those who share a
 * team with them. Nobody sees a colleague's: the caller is the only member this can be asked about.
 */
export function getOwnNumbers(ctx: MemberContext): Promise<OwnNumbersAnswer> {
  return withTenant(ctx.database, ctx.orgId, (tenant) => ownNumbersAt(tenant, ctx.actor.memberId), {
    snapshot: true,
  });
}

/** The same at the moment that the tenant's clock shows. */
export async function ownNumbersAt(tenant: Tenant, memberId: string): Promise<OwnNumbersAnswer> {
  const { org, document } = await loadOrgPolicy(tenant);
  const { today, week } = ownPeriods(tenant.now, org.timeZone);
  // Today is part of the week, so one load serves both.
  const records = await loadMetricsRecords(tenant, week);
  const team = await teamOf(tenant, memberId);
  const context = {
    now: tenant.now,
    timeZone: org.timeZone,
    businessSecondsBetween: (start: Date, end: Date) => businessSecondsBetween(document.hours, start, end),
    responseTargetSeconds: document.timing.responseTargetSeconds,
  };
  const numbersOf = async (period: Period) => {
    const query = {
      ...period,
      filters: NO_FILTERS,
      compare: null,
      granularity: 'day' as const,
      breakdowns: ['member'] as const,
      distributions: [],
    };
    const report = computeMetrics(records, query, context);
    return {
      from: period.from.toISOString(),
      to: period.to.toISOString(),
      numbers: ownNumbers(memberId, team, await findOwnWork(tenant, period), report),
    };
  };
  return {
    timeZone: org.timeZone,
    asOf: tenant.now.toISOString(),
    today: await numbersOf(today),
    week: await numbersOf(week),
  };
}

/** Active members who share a team with this one; without a team everybody. */
async function teamOf(tenant: Tenant, memberId: string): Promise<ReadonlySet<string>> {
  const members = (await findMembers(tenant)).filter(({ deactivatedAt }) => deactivatedAt === null);
  const own = new Set(members.find(({ id }) => id === memberId)?.teams.map(({ id }) => id));
  const beside =
    own.size === 0 ? members : members.filter(({ teams }) => teams.some(({ id }) => own.has(id)));
  return new Set(beside.map(({ id }) => id));
}
