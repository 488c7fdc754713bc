import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { type SeededOrganisation, seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { metricsQuery } from '../../../src/contracts/api/metrics';
import type { MetricsSummary, Rate } from '../../../src/domain/metrics/report';
import { services } from '../../../src/server/services';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import type { MemberContext } from '../../../src/services/context';

/** Over the change to summer time, so that days are not all of one length. */
const UNTIL = new Date('2026-03-31T10:00:00Z');
const LAST_HOUR = new Date(UNTIL.getTime() - 3_600_000);
const DAYS = 14;
const FROM = new Date(UNTIL.getTime() - DAYS * 86_400_000);

let client: Client;
let organisation: SeededOrganisation;
let seeded: number;
let totals: MetricsSummary;

async function one<Row extends object>(sql: string): Promise<Row> {
  const { rows } = await client.query<Row>(sql);
  const [row] = rows;
  if (!row) throw new Error('the query gave no row');
  return row;
}
const count = async (sql: string) => (await one<{ n: number }>(`select count(*)::int as n ${sql}`)).n;

beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL });
  client.on('error', () => undefined);
  await client.connect();
  const { database } = services();
  organisation = await seedOrganisation(database);
  const progress = () => undefined;
  seeded = await seedHistory(database, organisation, {
    until: UNTIL,
    days: DAYS,
    conversations: 160,
    seed: 3,
    progress,
  });
  const manager = organisation.members.find(({ role }) => role === 'manager');
  if (!manager) throw new Error('the demo organisation has a manager');
  const ctx: MemberContext = {
    ...services(),
    orgId: organisation.id,
    actor: { kind: 'member', memberId: manager.id, userId: '', name: manager.name, role: 'manager' },
  };
  const query = metricsQuery.parse({ from: FROM.toISOString(), to: UNTIL.toISOString() });
  totals = (await getMetrics(ctx, query)).current.totals;
}, 120_000);
afterAll(() => client.end());

describe('the stored history', () => {
  test('has as many conversations as were reported, all marked as demo', async () => {
    expect(seeded).toBeGreaterThan(120);
    expect(await count('from conversation where "isDemo"')).toBe(seeded);
    expect(await count('from conversation where not "isDemo"')).toBe(0);
    expect(await count('from lead where not "isDemo"')).toBe(0);
  });

  test('numbers what the visitor sees, and what the team sees, without gaps', async () => {
    const wrong = await count(`from conversation c where "lastSeq" <> (select count(*) from message m
        where m."conversationId" = c.id and not m.private)
      or "lastSeq" <> (select coalesce(max(seq), 0) from message m where m."conversationId" = c.id)`);
    expect(wrong).toBe(0);
    const gaps = await count(`from conversation c cross join lateral (
        select count(*) as numbers, count(distinct n) as "different", coalesce(max(n), 0) as highest from (
          select "teamSeq" as n from message where "conversationId" = c.id
          union all select "teamSeq" from decision where "conversationId" = c.id
          union all select "teamSeq" from handoff_event where "conversationId" = c.id) numbered) of
      where of.numbers <> c."lastTeamSeq" or of."different" <> of.numbers or of.highest <> c."lastTeamSeq"`);
    expect(gaps).toBe(0);
  });

  test('has a turn and a decision for every message of a visitor, and none that waits', async () => {
    const messages = await count(`from message where "authorKind" = 'visitor'`);
    expect(await count('from turn')).toBe(messages);
    expect(
      await count('from decision d join turn t on t.id = d."turnId" and t."messageId" = d."messageId"'),
    ).toBe(messages);
    expect(await count(`from turn where status = 'pending'`)).toBe(0);
    expect(await count('from timer where "firedAt" is null and "cancelledAt" is null')).toBe(0);
    expect(await count('from outbox_event')).toBe(0);
  });

  test('leaves no episode open and nothing unread', async () => {
    expect(await count('from handoff where "endedAt" is null')).toBe(0);
    expect(await count('from conversation where "unreadCount" > 0 or "teamReadSeq" <> "lastSeq"')).toBe(0);
    expect(await count(`from conversation where status not in ('bot', 'closed')`)).toBe(0);
    // Three visitors come in the last hour; a person may already have been asked for, and have helped.
    expect([1, 2, 3]).toContain(await count(`from conversation where status = 'bot'`));
    const stale = `from conversation where status = 'bot' and "createdAt" < '${LAST_HOUR.toISOString()}'`;
    expect(await count(stale)).toBe(0);
  });

  test('never happens after its end', async () => {
    const latest = await one<{ at: Date }>(`select max(at) as at from (
      select max("createdAt") as at from message union all select max(at) from handoff_event
      union all select max("createdAt") from csat_rating union all select max(at) from lead_stage_change
      union all select max("doneAt") from task union all select max("closedAt") from conversation) of`);
    expect(latest.at.getTime()).toBeLessThanOrEqual(UNTIL.getTime());
  });

  test('agrees with itself: history, packets, previews and scores', async () => {
    const strayEvents =
      await count(`from handoff h where h.status <> (select e."toStatus" from handoff_event e
      where e."handoffId" = h.id order by e."teamSeq" desc limit 1)`);
    expect(strayEvents).toBe(0);
    expect(
      await count(
        'from handoff h where not exists (select 1 from context_packet p where p."handoffId" = h.id)',
      ),
    ).toBe(0);
    expect(await count('from handoff where "acceptedAt" is not null and "packetComplete" is null')).toBe(0);
    const strayScores =
      await count(`from lead l where l.score <> coalesce((select s.score from lead_score_entry s
      where s."leadId" = l.id order by s.at desc, s.id desc limit 1), 0)`);
    expect(strayScores).toBe(0);
    const strayFirst = await count(`from conversation c where c."firstVisitorMessageAt" is distinct from (
      select min("createdAt") from message m where m."conversationId" = c.id and m."authorKind" = 'visitor')`);
    expect(strayFirst).toBe(0);
    const stages = await count(`from lead l join lateral (select "toStage" from lead_stage_change s
      where s."leadId" = l.id order by s.at desc, s.id desc limit 1) s on true where s."toStage" <> l.stage`);
    expect(stages).toBe(0);
  });
});

describe('the dashboard’s tiles equal raw SQL', () => {
  const share = (rate: Rate | null) => ({ numerator: rate?.numerator, denominator: rate?.denominator });
  const engagedNow = `exists (select 1 from handoff h where h."conversationId" = c.id and h."engagedAt" is not null)`;
  const wonBefore = `exists (select 1 from lead_stage_change s where s."leadId" = c."leadId" and s."toStage" = 'won'
    and s.at < c."firstVisitorMessageAt")`;
  const begun = `c."firstVisitorMessageAt" is not null and not c."isTest"`;

  test('transfer rate', async () => {
    const expected = await one(`select count(*)::int as denominator, (count(*) filter (
        where exists (select 1 from handoff h where h."conversationId" = c.id)))::int as numerator
      from conversation c where ${begun}`);
    expect(share(totals.rates.transferRate)).toEqual(expected);
  });

  test('response time', async () => {
    const expected = await one<{ count: number; mean: number }>(`select count(*)::int as count,
        avg(extract(epoch from "engagedAt" - "requestedAt"))::float8 as mean
      from handoff where "engagedAt" is not null`);
    const { count: measured, mean } = totals.durations.responseTime;
    expect(measured).toBe(expected.count);
    expect(mean).toBeCloseTo(expected.mean, 6);
  });

  test('resolution rate', async () => {
    const expected = await one(`with last as (
        select distinct on (h."conversationId") h.* from handoff h where h.status <> 'transferred'
        order by h."conversationId", h."requestedAt" desc, h.id desc)
      select count(*)::int as denominator, (count(*) filter (where status = 'resolved'
          and ("endedBy" <> 'timer' or "lastSpeaker" = 'agent')
          and not exists (select 1 from handoff r where r."conversationId" = last."conversationId"
            and r.status = 'resolved' and r."reopenedAt" <= r."endedAt" + interval '7 days')))::int as numerator
      from last where outcome is distinct from 'spam'`);
    expect(share(totals.rates.resolutionRate)).toEqual(expected);
  });

  test('satisfaction, the last rating of each episode', async () => {
    const expected = await one(`with last as (
        select distinct on (r."handoffId") r.rating from csat_rating r
        join handoff h on h.id = r."handoffId" and h."engagedAt" is not null
        order by r."handoffId", r."createdAt" desc, r.id desc)
      select count(*)::int as denominator, (count(*) filter (where rating >= 4))::int as numerator from last`);
    expect(share(totals.rates.csat)).toEqual(expected);
  });

  test('conversion, existing customers apart', async () => {
    const expected = await one(`with credited as (
        select s.id, (select h."conversationId" from handoff h join conversation k on k.id = h."conversationId"
            where k."leadId" = s."leadId" and h."engagedAt" <= s.at
            order by h."engagedAt" desc limit 1) as "conversationId",
          s.at - (select max(h."engagedAt") from handoff h join conversation k on k.id = h."conversationId"
            where k."leadId" = s."leadId" and h."engagedAt" <= s.at) as age
        from lead_stage_change s where s."toStage" = 'won')
      select count(*)::int as denominator, (count(*) filter (where exists (select 1 from credited w
          where w."conversationId" = c.id and w.age <= interval '30 days')))::int as numerator
      from conversation c where ${begun} and ${engagedNow} and not ${wonBefore}`);
    expect(share(totals.rates.conversionRate)).toEqual(expected);
    expect(totals.rates.conversionRate?.numerator).toBeGreaterThan(0);
  });

  test('qualified share, unanswered share and ends', async () => {
    const expected = await one<{
      engaged: number;
      qualified: number;
      unserved: number;
      abandoned: number;
    }>(`select
        (count(*) filter (where "engagedAt" is not null))::int as engaged,
        (count(*) filter (where "engagedAt" is not null and outcome in ('qualified', 'meeting_booked', 'won')))::int as qualified,
        (count(*) filter (where status = 'unserved'))::int as unserved,
        (count(*) filter (where status = 'abandoned'))::int as abandoned
      from handoff`);
    expect(share(totals.rates.qualifiedShare)).toEqual({
      numerator: expected.qualified,
      denominator: expected.engaged,
    });
    expect(totals.counts.endedUnserved).toBe(expected.unserved);
    expect(totals.counts.endedAbandoned).toBe(expected.abandoned);
  });
});
