import { randomUUID } from 'node:crypto';
import { Logger, run, type TaskList } from 'graphile-worker';
import { beat } from '../db/repositories/worker-heartbeat';
import { createBrain } from '../services/bot/brain';
import { type Services, systemContext } from '../services/context';
import type { ModelStore } from '../services/ports/model-store';
import { drainQueue } from '../services/routing/drain-queue';
import { fireTimer } from '../services/timers/fire-timer';
import { every } from './every';
import { orgPayload, timerPayload, turnPayload } from './payloads';
import { runTurns } from './tasks/run-turns';
import { sweep } from './tasks/sweep';

const CONCURRENCY = 8;
const POLL_MS = 1_000;
const SWEEP_MS = 1_000;
const BEAT_MS = 2_000;

export interface RunningWorker {
  /** Lets running jobs finish, then closes the connections. */
  stop(): Promise<void>;
}

/** Starts the worker process's work: turns, timers, routing, and the sweeps that catch what got lost. */
export async function startWorker(
  services: Services,
  options: { readonly databaseUrl: string; readonly models: ModelStore },
): Promise<RunningWorker> {
  const brain = createBrain(options.models, services.log);
  await brain.warmUp();
  const workerId = randomUUID();
  const tasks: TaskList = {
    run_turn: (payload) => runTurns(services, brain, turnPayload.parse(payload)),
    fire_timer: async (payload) => {
      const { orgId, timerId } = timerPayload.parse(payload);
      await fireTimer(systemContext(services, orgId), { timerId });
    },
    drain_queue: async (payload) => {
      await drainQueue(systemContext(services, orgPayload.parse(payload).orgId));
    },
  };
  const runner = await run({
    connectionString: options.databaseUrl,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    maxPoolSize: CONCURRENCY + 2,
    taskList: tasks,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.log.error({ source: 'jobs' }, message);
    }),
  });
  runner.promise.catch((error: unknown) => services.log.error({ err: error }, 'the job runner ended'));
  const stopSweep = every(SWEEP_MS, () => sweep(services, brain), services.log);
  const stopBeat = every(BEAT_MS, () => beat(services.database, workerId), services.log);
  return {
    async stop() {
      await Promise.all([stopSweep(), stopBeat(), runner.stop()]);
      await services.database.close();
    },
  };
}
