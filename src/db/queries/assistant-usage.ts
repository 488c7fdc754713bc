import type { Tenant } from '../tenant';

export interface UsageTotals {
  readonly calls: number;
  readonly failures: number;
  readonly fallbacks: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number;
}

/** What the calls came to since a moment: at most one row per hour is read. */
export async function findUsageSince(tenant: Tenant, since: Date): Promise<UsageTotals> {
  const [row] = await tenant.client.$queryRaw<UsageTotals[]>`
    select coalesce(sum(calls), 0)::int as calls, coalesce(sum(failures), 0)::int as failures,
      coalesce(sum(fallbacks), 0)::int as fallbacks, coalesce(sum("inputTokens"), 0)::float8 as "inputTokens",
      coalesce(sum("outputTokens"), 0)::float8 as "outputTokens", coalesce(sum("costMicros"), 0)::float8 as "costMicros"
    from assistant_usage where "orgId" = ${tenant.orgId}::uuid and hour >= ${since}`;
  if (!row) throw new Error('an aggregate always has a row');
  return row;
}

export interface UsageDay {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly calls: number;
  readonly fallbacks: number;
  readonly tokens: number;
}

/** By day since a moment, oldest first; days without a call are left out. */
export function findUsageByDay(tenant: Tenant, since: Date): Promise<UsageDay[]> {
  return tenant.client.$queryRaw<UsageDay[]>`
    select to_char(hour at time zone 'UTC', 'YYYY-MM-DD') as day, sum(calls)::int as calls,
      sum(fallbacks)::int as fallbacks, sum("inputTokens" + "outputTokens")::float8 as tokens
    from assistant_usage where "orgId" = ${tenant.orgId}::uuid and hour >= ${since}
    group by 1 order by 1`;
}

export interface CallFigures {
  /** Milliseconds; null without a call that came back. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  /** The latest call that was no success, in words. */
  readonly lastProblem: {
    readonly at: Date;
    readonly outcome: string;
    readonly detail: string | null;
  } | null;
}

/** Durations of the calls since a moment, and the latest trouble. */
export async function findCallFigures(tenant: Tenant, since: Date): Promise<CallFigures> {
  const [durations] = await tenant.client.$queryRaw<{ p50Ms: number | null; p95Ms: number | null }[]>`
    select percentile_cont(0.5) within group (order by "durationMs")::float8 as "p50Ms",
      percentile_cont(0.95) within group (order by "durationMs")::float8 as "p95Ms"
    from assistant_call where "orgId" = ${tenant.orgId}::uuid and "startedAt" >= ${since} and "durationMs" is not null`;
  const [problem] = await tenant.client.$queryRaw<{ at: Date; outcome: string; detail: string | null }[]>`
    select "startedAt" as at, outcome, detail from assistant_call
    where "orgId" = ${tenant.orgId}::uuid and "startedAt" >= ${since}
      and outcome in ('failed', 'timed_out', 'refused', 'skipped')
    order by "startedAt" desc limit 1`;
  return { p50Ms: durations?.p50Ms ?? null, p95Ms: durations?.p95Ms ?? null, lastProblem: problem ?? null };
}

export interface HistoryRow {
  readonly authorKind: string;
  readonly text: string;
}

/** The latest public messages up to a message, oldest first, that one not included. */
export async function findHistoryBefore(
  tenant: Tenant,
  conversationId: string,
  messageId: string,
  limit: number,
): Promise<HistoryRow[]> {
  const rows = await tenant.client.$queryRaw<HistoryRow[]>`
    select m."authorKind", m.text from message m
    where m."orgId" = ${tenant.orgId}::uuid and m."conversationId" = ${conversationId}::uuid
      and m.private = false and m."retractedAt" is null
      and m.seq < (select seq from message where id = ${messageId}::uuid)
    order by m.seq desc limit ${limit}`;
  return rows.toReversed();
}
