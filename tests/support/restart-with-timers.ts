import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startChild } from '../../runtime/processes/child-process';
import { noteFirings, type SeedTimers, seedPendingTimers } from './pending-timers';

export interface RestartFigures {
  readonly timers: number;
  readonly organisations: number;
  readonly spreadSeconds: number;
  readonly firedBeforeTheKill: number;
  readonly firedAfterTheRestart: number;
  readonly firedOnce: number;
  readonly firedTwice: number;
  readonly neverFired: number;
  /** Episodes whose history tells of a firing once; of the timers that end or end not. */
  readonly actedTwice: number;
  readonly downSeconds: number;
  /** Seconds from the due time, or from the moment the worker was back, to the firing. */
  readonly lateP50: number;
  readonly lateP99: number;
  readonly lateMax: number;
}

const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Timers become due one after the other; when a share has fired, the worker is killed (-9) and started again.
 * The environment must name the database.
 * @param killAtShare 0–1
 */
export async function restartWithTimers(seed: SeedTimers, killAtShare: number): Promise<RestartFigures> {
  const admin = new Client({ connectionString: process.env.DATABASE_URL });
  admin.on('error', () => undefined);
  await admin.connect();
  await noteFirings(admin);
  const startWorker = async () => {
    const worker = startChild({ name: 'worker', entry: 'runtime/worker.ts', env: process.env });
    await worker.ready;
    return worker;
  };
  const first = await startWorker();
  await seedPendingTimers(admin, seed);
  await fired(admin, Math.ceil(seed.count * killAtShare));
  const killedAt = await clock(admin);
  first.kill();
  await first.exited;
  const second = await startWorker();
  const backAt = await clock(admin);
  await fired(admin, seed.count);
  await second.stop();
  const figures = await measure(admin, seed, killedAt, backAt);
  await admin.end();
  return figures;
}

async function clock(admin: Client): Promise<Date> {
  const { rows } = await admin.query<{ now: Date }>('select now() as now');
  return rows[0]?.now ?? new Date(0);
}

/** Waits until so many of the seeded timers have fired. @throws when for a minute after the last due time none did */
async function fired(admin: Client, count: number): Promise<void> {
  let before = -1;
  let movedAt = Date.now();
  for (;;) {
    const { rows } = await admin.query<{ count: number; open: boolean }>(
      `select count(*) filter (where t."firedAt" is not null)::int as count, max(t."dueAt") > now() as open
       from seeded_timer s join timer t on t.id = s.id`,
    );
    const now = rows[0]?.count ?? 0;
    if (now >= count) return;
    if (now > before || rows[0]?.open) movedAt = Date.now();
    if (Date.now() - movedAt > PATIENCE_MS) throw new Error(`${now} of ${count} timers fired`);
    before = now;
    await pause(LOOK_MS);
  }
}

async function measure(
  admin: Client,
  { organisations, spreadSeconds }: SeedTimers,
  killedAt: Date,
  backAt: Date,
): Promise<RestartFigures> {
  const { rows } = await admin.query<Omit<RestartFigures, 'organisations' | 'spreadSeconds' | 'downSeconds'>>(
    `with timers as (
       select t.id, t."firedAt", (select count(*) from firing f where f.timer_id = t.id) as firings,
         (select count(*) from handoff_event e where e."handoffId" = t."handoffId" and e.kind in ('unserved', 'abandoned'))
           as endings,
         extract(epoch from t."firedAt" - case when t."firedAt" >= $2 then greatest(t."dueAt", $2) else t."dueAt" end) as late
       from seeded_timer s join timer t on t.id = s.id)
     select count(*)::int as timers, count(*) filter (where "firedAt" < $1)::int as "firedBeforeTheKill",
       count(*) filter (where "firedAt" >= $2)::int as "firedAfterTheRestart",
       count(*) filter (where firings = 1)::int as "firedOnce", count(*) filter (where firings > 1)::int as "firedTwice",
       count(*) filter (where "firedAt" is null)::int as "neverFired",
       count(*) filter (where endings > 1)::int as "actedTwice",
       percentile_cont(0.5) within group (order by late)::float8 as "lateP50",
       percentile_cont(0.99) within group (order by late)::float8 as "lateP99", max(late)::float8 as "lateMax"
     from timers`,
    [killedAt, backAt],
  );
  const [row] = rows;
  if (!row) throw new Error('nothing was measured');
  const downSeconds = (backAt.getTime() - killedAt.getTime()) / 1000;
  return { ...row, organisations, spreadSeconds, downSeconds };
}
