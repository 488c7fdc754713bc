import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { percentiles } from './support/percentiles';
import { startTemporaryStack } from './support/temporary-stack';

const EVENTS = 3_000;
const AT_ONCE = 4;
const LOOK_MS = 100;
const DAYS = 60;
/** What happens to a conversation, or a handoff of it, after the fact or as usual. `$1` is its id. */
const OF_CONVERSATION = [
  `update conversation set language = case language when 'fr' then 'en' else 'fr' end where id = $1`,
  `update conversation set "isTest" = not "isTest" where id = $1`,
  `update lead set band = case band when 'hot' then 'cold' else 'hot' end
    where id = (select "leadId" from conversation where id = $1)`,
  `insert into lead_stage_change (id, "orgId", "leadId", "fromStage", "toStage", at)
    select gen_random_uuid(), "orgId", "leadId", 'engaged', 'won', "createdAt" + random() * (now() - "createdAt")
    from conversation where id = $1`,
  `update conversation set "leadId" = (select "leadId" from conversation c where c."orgId" = conversation."orgId"
    and c."firstVisitorMessageAt" < conversation."firstVisitorMessageAt" order by c."firstVisitorMessageAt" desc limit 1)
    where id = $1 and exists (select 1 from conversation c where c."orgId" = conversation."orgId"
    and c."firstVisitorMessageAt" < conversation."firstVisitorMessageAt")`,
];
const OF_HANDOFF = [
  `insert into csat_rating (id, "orgId", "conversationId", "handoffId", rating)
    select gen_random_uuid(), "orgId", "conversationId", id, 1 + floor(random() * 5) from handoff where id = $1`,
  `delete from csat_rating where "handoffId" = $1`,
  `update handoff set "reopenedAt" = "endedAt" + random() * interval '9 days' where id = $1`,
  `update handoff set "engagedAt" = null where id = $1`,
  `update handoff set "engagedAt" = "acceptedAt" + interval '5 seconds' where id = $1 and "acceptedAt" is not null`,
  `update handoff set outcome = 'qualified' where id = $1 and status = 'resolved'`,
  `insert into handoff_event (id, "orgId", "handoffId", "conversationId", "teamSeq", kind, "fromStatus", "toStatus",
      "actorKind", at)
    select gen_random_uuid(), "orgId", id, "conversationId", 2, 'lost', 'engaged', 'queued', 'system',
      "engagedAt" + interval '1 minute' from handoff where id = $1 and "engagedAt" is not null`,
];

/** The worker's aggregates while events, late ones and corrections come as fast as the database takes them. */
export async function rollup(conversations: number, seed: number): Promise<object> {
  const stop = await startTemporaryStack();
  const { createMember } = await import('../tests/factories/member');
  const { createHistoryOrg } = await import('./history/history-org');
  const { services } = await import('../src/server/services');
  const { metricsQuery } = await import('../src/contracts/api/metrics');
  const { systemContext } = await import('../src/services/context');
  const { getMetrics } = await import('../src/services/analytics/get-metrics');
  const { rebuildMetrics } = await import('../src/services/analytics/rebuild-metrics');
  const { keepMetrics } = await import('../src/jobs/tasks/keep-metrics');
  const { every } = await import('../src/jobs/every');
  const { fillHistory, prepareForHistories, settleHistories } = await import('./history/fill-history');
  const { createChance } = await import('./history/chance');
  const { differences, rawMetrics } = await import('./dashboard/raw');
  const url = process.env.DATABASE_URL ?? '';
  const chance = createChance(seed);

  await prepareForHistories(url);
  const history = await createHistoryOrg();
  await fillHistory(url, history, { conversations, messagesEach: 4, days: DAYS, seed });
  await settleHistories(url);
  const buildFrom = performance.now();
  await rebuildMetrics(systemContext(services(), history.orgId), () => undefined);
  const buildMs = performance.now() - buildFrom;

  const look = new Client({ connectionString: url });
  look.on('error', () => undefined);
  await look.connect();
  const idsOf = async (table: string) =>
    (
      await look.query<{ id: string }>(`select id from ${table} where "orgId" = $1`, [history.orgId])
    ).rows.map(({ id }) => id);
  const [conversationIds, handoffIds] = [await idsOf('conversation'), await idsOf('handoff')];

  const stopWorker = every(1_000, () => keepMetrics(services()), services().log);
  const lags: number[] = [];
  let killed = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver || (lags.at(-1) ?? 0) > 0) {
      const { rows } = await look.query<{ lag: number }>(
        `select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::float8 as lag from metric_dirty`,
      );
      lags.push((rows[0]?.lag ?? 0) * 1000);
      await delay(LOOK_MS);
    }
  })();
  const killing = (async () => {
    for (; !isOver && killed < 3; await delay(20)) {
      const { rowCount } = await look.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where query ~ '(insert into|delete from) metric_(part|day)' and pid <> pg_backend_pid() and xact_start is not null`);
      if ((rowCount ?? 0) > 0) {
        killed += rowCount ?? 0;
        await delay(1_000);
      }
    }
  })();

  const eventsFrom = performance.now();
  let left = EVENTS;
  const lane = async () => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    for (; left > 0; left -= 1) {
      const [statements, ids] = chance.is(0.4)
        ? [OF_CONVERSATION, conversationIds]
        : [OF_HANDOFF, handoffIds];
      const statement = statements[Math.floor(chance.next() * statements.length)] ?? '';
      await client.query(statement, [ids[Math.floor(chance.next() * ids.length)]]);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const eventsMs = performance.now() - eventsFrom;

  const manager = await createMember(history.org, { role: 'manager' });
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const input = metricsQuery.parse({
    from: ago(DAYS / 2),
    to: ago(0),
    compare: 'previous',
    breakdown: 'team,member,reason,channel,language,page,scoreBand',
    distribution: 'waitBand,weekHour',
  });
  const compare = async () =>
    differences(await getMetrics(manager.ctx, input), await rawMetrics(manager.ctx, input));
  const differencesWhileBehind = await compare();
  isOver = true;
  await Promise.all([watching, killing]);
  const caughtUpMs = performance.now() - eventsFrom;
  await stopWorker();
  const differencesAtTheEnd = await compare();
  await look.end();
  await services().database.close();
  await stop();
  const { p50, p99 } = percentiles(lags);
  return {
    conversations,
    builtPerSecond: Math.round(conversations / (buildMs / 1000)),
    events: EVENTS,
    writtenPerSecond: Math.round(EVENTS / (eventsMs / 1000)),
    takenInPerSecond: Math.round(EVENTS / (caughtUpMs / 1000)),
    lagMs: { p50, p99, longest: Math.round(Math.max(...lags)) },
    connectionsKilled: killed,
    differencesWhileBehind,
    differencesAtTheEnd,
  };
}
