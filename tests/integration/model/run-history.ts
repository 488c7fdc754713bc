import { findViolations, type Violation } from './check-invariants';
import { countTransitions } from './count-transitions';
import type { ModelWorker } from './model-worker';
import { passTime, resetClock } from './moved-clock';
import { runStep } from './run-step';
import type { Batch, History } from './steps';
import { createWorld, type World } from './world';

export interface HistoryResult {
  readonly seed: number;
  /** `action: outcome` → how often. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Transition of design §2 → how often it was reached. */
  readonly transitions: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
}

/**
 * Plays a history on an organisation of its own: the steps of a batch at the same moment, due jobs in between, all
 * invariants after each batch, and once more when time has passed until nothing is left to happen.
 * @throws whatever the product answered that was neither success nor a refusal
 */
async function runHistory(
  world: World,
  worker: ModelWorker,
  history: History,
): Promise<Omit<HistoryResult, 'seed'>> {
  const outcomes: Record<string, number> = {};
  let violations: Violation[] = [];
  for (const batch of history.batches) {
    await runBatch(world, worker, batch, outcomes);
    violations = await findViolations(world, false);
    if (violations.length > 0) break;
  }
  if (violations.length === 0) {
    await settle(world, worker);
    violations = await findViolations(world, true);
  }
  return { outcomes, transitions: await countTransitions(world), violations };
}

/** Makes the organisation and plays the history. */
export async function playHistory(
  admin: World['admin'],
  worker: ModelWorker,
  history: History,
): Promise<HistoryResult> {
  await resetClock(admin);
  const world = await createWorld(admin, history);
  try {
    return { seed: history.seed, ...(await runHistory(world, worker, history)) };
  } finally {
    await forget(world);
  }
}

async function runBatch(
  world: World,
  worker: ModelWorker,
  batch: Batch,
  outcomes: Record<string, number>,
): Promise<void> {
  if (batch.waitSeconds > 0) await passTime(world.admin, batch.waitSeconds);
  if (batch.everybodyPresent) await beatAll(world);
  const running = batch.steps.map(async (step) => {
    const key = await runStep(world, worker, step);
    outcomes[key] = (outcomes[key] ?? 0) + 1;
  });
  const ends = await Promise.allSettled(running);
  world.published.failNext(0);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** The heartbeats that browsers send by themselves. */
async function beatAll({ admin, org }: World): Promise<void> {
  await admin.query('update visitor set "lastSeenAt" = now() where "orgId" = $1', [org.id]);
  await admin.query(
    `update member set "lastHeartbeatAt" = now() where "orgId" = $1 and presence <> 'offline'`,
    [org.id],
  );
}

const SWEEP_SECONDS = 3;
const ROUNDS = 40;

/** Lets time pass from one timer to the next, the worker at it, until none is pending. */
async function settle(world: World, worker: ModelWorker): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await passTime(world.admin, SWEEP_SECONDS);
    await Promise.all([worker.runJobs(world), worker.sweep(world)]);
    await worker.sweep(world);
    const { rows } = await world.admin.query<{ seconds: number | null }>(
      `select extract(epoch from min("dueAt") - now())::float8 as seconds from timer
       where "orgId" = $1 and "firedAt" is null and "cancelledAt" is null`,
      [world.org.id],
    );
    const seconds = rows[0]?.seconds ?? null;
    if (seconds === null) return;
    if (seconds > 0) await passTime(world.admin, seconds);
  }
  throw new Error('The history does not come to rest');
}

/** The next history's worker must not meet what this one has left. */
async function forget({ admin, org }: World): Promise<void> {
  await admin.query(
    'update timer set "cancelledAt" = now() where "orgId" = $1 and "firedAt" is null and "cancelledAt" is null',
    [org.id],
  );
  await admin.query(`update conversation set status = 'closed' where "orgId" = $1`, [org.id]);
  await admin.query(`update turn set status = 'dropped' where "orgId" = $1 and status = 'pending'`, [org.id]);
  await admin.query('truncate graphile_worker._private_jobs');
}
