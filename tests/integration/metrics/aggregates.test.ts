import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { type SeededOrganisation, seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { metricsDrillDownQuery, metricsQuery } from '../../../src/contracts/api/metrics';
import { withTenant } from '../../../src/db/tenant';
import { computeMetrics } from '../../../src/domain/metrics/compute-metrics';
import type { MetricsReport } from '../../../src/domain/metrics/report';
import { services } from '../../../src/server/services';
import { catchUpMetrics, takeInNext } from '../../../src/services/analytics/catch-up-metrics';
import { drillDownMetrics } from '../../../src/services/analytics/drill-down-metrics';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import { askMetrics, loadRawRecords } from '../../../src/services/analytics/metrics-query';
import { rebuildMetrics } from '../../../src/services/analytics/rebuild-metrics';
import { type MemberContext, systemContext } from '../../../src/services/context';

/** Long enough for days to which nothing more can happen. */
const DAYS = 50;
const NOW = new Date();
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

let client: Client;
let organisation: SeededOrganisation;
let manager: MemberContext;

const system = () => systemContext(services(), organisation.id);
const sql = (text: string) =>
  client.query<Record<string, number>>(text.replaceAll('$org', `'${organisation.id}'::uuid`));
const count = async (text: string) => (await sql(`select count(*)::int as n ${text}`)).rows[0]?.n;

async function catchUp(): Promise<void> {
  for (;;) {
    const { leads, days } = await catchUpMetrics(system(), 0);
    if (leads === 0 && days === 0) return;
  }
}

/** The same question to the service and to all rows, at one moment. */
async function both(question: Record<string, string>) {
  const input = metricsQuery.parse(question);
  const raw = await withTenant(services().database, organisation.id, async (tenant) => {
    const asked = await askMetrics(tenant, manager, input, {
      breakdowns: input.breakdown,
      distributions: input.distribution,
    });
    return computeMetrics(await loadRawRecords(tenant, asked), asked.query, asked.context);
  });
  return { raw: comparable(raw), found: comparable(await getMetrics(manager, input)) };
}

/** Percentiles are those of bins, and the two were asked a moment apart. */
function comparable(report: MetricsReport): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value) => {
      if (key === 'asOf') return 'now';
      return key === 'median' || key === 'p90' ? value !== null : value;
    }),
  );
}

const everything = {
  from: daysAgo(9),
  to: NOW.toISOString(),
  compare: 'previous',
  breakdown: 'team,member,reason,channel,language,page,scoreBand',
  distribution: 'waitBand,weekHour',
};

async function expectEqual(): Promise<void> {
  const [row] = (
    await sql(`select "teamId"::text as team, "ownerMemberId"::text as member from handoff
    where "orgId" = $org and "ownerMemberId" is not null and "teamId" is not null limit 1`)
  ).rows;
  const questions: Record<string, string>[] = [
    everything,
    { ...everything, granularity: 'week', from: '2026-01-01' },
    { ...everything, granularity: 'hour' },
    { ...everything, language: 'en', breakdown: 'channel' },
    { ...everything, language: 'en', granularity: 'month', from: '2026-01-01' },
    { ...everything, team: String(row?.team), granularity: 'week', from: '2026-01-01' },
    { ...everything, team: String(row?.team), member: String(row?.member), reason: 'visitor_request' },
    { ...everything, from: NOW.toISOString().slice(0, 10) },
  ];
  for (const { to: _, ...question } of questions) {
    const { raw, found } = await both(
      question.from === everything.from ? { ...question, to: everything.to } : question,
    );
    expect(found).toEqual(raw);
  }
}

beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL });
  client.on('error', () => undefined);
  await client.connect();
  organisation = await seedOrganisation(services().database);
  const options = { until: NOW, days: DAYS, conversations: 170, seed: 5, progress: () => undefined };
  await seedHistory(services().database, organisation, options);
  const found = organisation.members.find(({ role }) => role === 'manager');
  if (!found) throw new Error('the demo organisation has a manager');
  const actor = {
    kind: 'member',
    memberId: found.id,
    userId: '',
    name: found.name,
    role: 'manager',
  } as const;
  manager = { ...services(), orgId: organisation.id, actor };
}, 120_000);
afterAll(() => client.end());

describe('aggregates', () => {
  test('are made by the worker, and give the same figures as all rows', async () => {
    await catchUp();
    expect(await count(`from metric_state where "orgId" = $org and "builtAt" is not null`)).toBe(1);
    expect(await count(`from metric_day_state where "orgId" = $org and "addedUpAt" is null`)).toBe(0);
    expect(await count(`from metric_dirty where "orgId" = $org`)).toBe(0);
    await expectEqual();
  });

  test('are right before the worker has seen a change: late, corrected, deleted, merged, test, won', async () => {
    const some = (table: string, where: string, limit = 7) =>
      `(select id from ${table} where "orgId" = $org and ${where} order by md5(id::text) limit ${limit})`;
    const changes = [
      `update conversation set language = 'fr' where id in ${some('conversation', 'true')}`,
      `update conversation set "isTest" = true where id in ${some('conversation', 'true', 3)}`,
      `update lead set band = 'hot' where id in ${some('lead', `band <> 'hot'`)}`,
      `update csat_rating set rating = 1 where id in ${some('csat_rating', 'rating = 5', 3)}`,
      `delete from csat_rating where id in ${some('csat_rating', 'true', 2)}`,
      `update handoff set "reopenedAt" = "endedAt" + interval '2 days' where id in ${some('handoff', `status = 'resolved'`)}`,
      `update handoff set "engagedAt" = null where id in ${some('handoff', '"engagedAt" is not null', 3)}`,
      `insert into lead_stage_change (id, "orgId", "leadId", "fromStage", "toStage", at)
        select gen_random_uuid(), "orgId", "leadId", 'engaged', 'won', "engagedAt" + interval '1 hour'
        from handoff h join conversation c using ("orgId") where h."conversationId" = c.id and h.id in
        ${some('handoff', '"engagedAt" is not null', 5)}`,
      `insert into handoff_event (id, "orgId", "handoffId", "conversationId", "teamSeq", kind, "fromStatus", "toStatus",
          "actorKind", at)
        select gen_random_uuid(), "orgId", id, "conversationId", 9000, 'lost', 'engaged', 'queued', 'system',
          "engagedAt" + interval '1 second' from handoff where id in ${some('handoff', '"engagedAt" is not null', 4)}`,
      `update conversation set "leadId" = (select "leadId" from conversation where "orgId" = $org order by id limit 1)
        where id in ${some('conversation', 'true', 4)}`,
    ];
    for (const change of changes) {
      const before = (await count(`from metric_dirty where "orgId" = $org`)) ?? 0;
      const { rowCount } = await sql(
        change
          .replaceAll(' c using ("orgId") where h.', ' c on true where h.')
          .replace(
            `select gen_random_uuid(), "orgId", "leadId"`,
            `select gen_random_uuid(), h."orgId", c."leadId"`,
          ),
      );
      expect(rowCount, change).toBeGreaterThan(0);
      expect(await count(`from metric_dirty where "orgId" = $org`), change).toBeGreaterThan(before);
    }
    await expectEqual();
  }, 60_000);

  test('count every change once, although whoever makes them is killed in the middle', async () => {
    const admin = new Client({ connectionString: process.env.DATABASE_URL });
    admin.on('error', () => undefined);
    await admin.connect();
    const catching = catchUp().then(
      () => 'finished',
      () => 'killed',
    );
    let killed = 0;
    for (let look = 0; look < 400 && killed === 0; look++) {
      const { rowCount } = await admin.query(`select pg_terminate_backend(a.pid) from pg_stat_activity a
        where a.datname = current_database() and a.query like '%metric_part%' and a.pid <> pg_backend_pid()
          and a.xact_start is not null`);
      killed = rowCount ?? 0;
    }
    await admin.end();
    expect([killed > 0, await catching]).toEqual([true, 'killed']);
    await expectEqual();
    await catchUp();
    expect(await count(`from metric_dirty where "orgId" = $org`)).toBe(0);
    await expectEqual();
  }, 60_000);

  test('lead to as many conversations as each number says', async () => {
    const period = { from: daysAgo(9), to: NOW.toISOString() };
    const { current, breakdowns } = await getMetrics(
      manager,
      metricsQuery.parse({ ...period, compare: 'previous' }),
    );
    const row = breakdowns[1]?.rows[0];
    const clicked = [
      [{ figure: 'csat' }, current.totals.rates.csat?.denominator],
      [{ figure: 'responseTime' }, current.totals.durations.responseTime.count],
      [{ figure: 'conversionRate', part: 'pending' }, current.totals.rates.conversionRate?.pending],
      [{ figure: 'episodes', dimension: 'member', key: row?.key ?? undefined }, row?.summary.counts.episodes],
      [
        { figure: 'episodeShare', part: 'notCounted', dimension: 'member', key: row?.key ?? undefined },
        (row?.summary.rates.episodeShare?.denominator ?? 0) -
          (row?.summary.rates.episodeShare?.numerator ?? 0),
      ],
      [{ figure: 'conversations', point: current.series[3]?.key }, current.series[3]?.counts.conversations],
    ] as const;
    for (const [target, number] of clicked) {
      const input = metricsDrillDownQuery.parse({ ...period, compare: 'previous', ...target });
      const { items } = await drillDownMetrics(manager, input);
      expect(items.length, JSON.stringify(target)).toBe(number);
      expect(number, JSON.stringify(target)).toBeGreaterThan(0);
    }
  });

  test('are made anew for other hours, another target or another time zone', async () => {
    await sql(`update org set "timeZone" = 'Asia/Kolkata' where id = $org`);
    await expectEqual();
    await catchUp();
    const { rows } = await sql(
      `select definition like '%Asia/Kolkata%' as made from metric_state where "orgId" = $org`,
    );
    expect(rows).toEqual([{ made: true }]);
    await expectEqual();
  }, 60_000);

  test('can be rebuilt from nothing', async () => {
    const before = await count(`from metric_part where "orgId" = $org`);
    const { leads } = await rebuildMetrics(system(), () => undefined);
    expect(leads).toBe(
      (await sql(`select count(distinct "leadId")::int as n from conversation where "orgId" = $org`)).rows[0]
        ?.n,
    );
    expect(await count(`from metric_part where "orgId" = $org`)).toBe(before);
    await expectEqual();
  }, 60_000);

  test('are rebuilt by whoever waits for the worker, not by whoever finds it at work and leaves', async () => {
    await sql(`update conversation set language = 'nl' where "orgId" = $org`);
    await sql('begin');
    await sql(`select pg_advisory_xact_lock(hashtextextended('metrics ' || $org, 0))`);
    let taken: number | null = null;
    const taking = takeInNext(system()).then((leads) => {
      taken = leads;
    });
    while (
      taken === null &&
      (await count(`from pg_locks where locktype = 'advisory' and not granted`)) === 0
    );
    await sql('commit');
    await taking;
    expect(taken).toBeGreaterThan(100);
    await expectEqual();
  }, 60_000);
});
