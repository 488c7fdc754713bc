import { randomUUID } from 'node:crypto';
import { Logger, run } from 'graphile-worker';
import { addUpTallies } from '../db/repositories/conversation-tallies';
import { beat } from '../db/repositories/worker-heartbeat';
import type { AssistantParts } from '../services/assistant/assistant-parts';
import { createBrain } from '../services/bot/brain';
import type { Services } from '../services/context';
import type { ModelStore } from '../services/ports/model-store';
import { every } from './every';
import { createModelCalls } from './model-calls';
import { createTaskList } from './task-list';
import { closeIdleConversations } from './tasks/close-idle';
import { drainAll } from './tasks/drain-all';
import { drawReviewSamples } from './tasks/draw-review-samples';
import { endWrapUps } from './tasks/end-wrap-ups';
import { examineLeft } from './tasks/examine-left';
import { checkMetrics, keepMetrics } from './tasks/keep-metrics';
import {
  mailRepliesUnseen,
  type Outgoing,
  remindOfPromises,
  sendDueMail,
  sendOutgoing,
} from './tasks/send-outgoing';
import { sweep } from './tasks/sweep';
import { trainIntents } from './tasks/train-intents';

const CONCURRENCY = 8;
const POLL_MS = 1_000;
const SWEEP_MS = 1_000;
const IDLE_MS = 60_000;
const TALLY_MS = 30_000;
const REVIEW_MS = 600_000;
const METRICS_MS = 1_000;
const METRICS_CHECK_MS = 60_000;
const BEAT_MS = 2_000;
const MAIL_MS = 5_000;

export interface RunningWorker {
  /** Lets running jobs finish, then closes the connections. */
  stop(): Promise<void>;
}

/** Starts the worker process's work: turns, timers, routing, and the sweeps that catch what got lost. */
export async function startWorker(
  services: Services,
  options: {
    readonly databaseUrl: string;
    readonly models: ModelStore;
    readonly outgoing: Outgoing;
    readonly assistant: AssistantParts;
  },
): Promise<RunningWorker> {
  const brain = createBrain(options.models, services.log);
  await brain.warmUp();
  const calls = createModelCalls(options.assistant, services.log);
  const workerId = randomUUID();
  const runner = await run({
    connectionString: options.databaseUrl,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    maxPoolSize: CONCURRENCY + 2,
    taskList: {
      ...createTaskList(services, brain, options.outgoing, calls),
      train_intents: trainIntents(services, options.models),
    },
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.log.error({ source: 'jobs' }, message);
    }),
  });
  runner.promise.catch((error: unknown) => services.log.error({ err: error }, 'the job runner ended'));
  drainAll(services).catch((error: unknown) =>
    services.log.warn({ err: error }, 'nothing was routed at the start'),
  );
  const stopSweep = every(SWEEP_MS, () => sweep(services, brain, calls), services.log);
  // Apart from the sweep: a slow mail server or webhook must not keep visitors waiting.
  const stopOutgoing = every(SWEEP_MS, () => sendOutgoing(services, options.outgoing), services.log);
  const stopWrapUps = every(SWEEP_MS, () => endWrapUps(services), services.log);
  const stopReminders = every(SWEEP_MS, () => remindOfPromises(services), services.log);
  const stopReplies = every(SWEEP_MS, () => mailRepliesUnseen(services, options.outgoing), services.log);
  const stopMail = every(MAIL_MS, () => sendDueMail(services, options.outgoing), services.log);
  const stopIdle = every(IDLE_MS, () => closeIdleConversations(services), services.log);
  const stopReviews = every(REVIEW_MS, () => drawReviewSamples(services), services.log);
  const stopReAsks = every(IDLE_MS, () => examineLeft(services), services.log);
  const stopTallies = every(TALLY_MS, () => addUpTallies(services.database), services.log);
  const stopMetrics = every(METRICS_MS, () => keepMetrics(services), services.log);
  const stopMetricsCheck = every(METRICS_CHECK_MS, () => checkMetrics(services), services.log);
  const stopBeat = every(BEAT_MS, () => beat(services.database, workerId), services.log);
  return {
    async stop() {
      await Promise.all([
        stopSweep(),
        stopOutgoing(),
        stopWrapUps(),
        stopReminders(),
        stopReplies(),
        stopMail(),
        stopIdle(),
        stopReviews(),
        stopReAsks(),
        stopTallies(),
        stopMetrics(),
        stopMetricsCheck(),
        stopBeat(),
        runner.stop(),
      ]);
      await calls.settled();
      await services.database.close();
    },
  };
}
