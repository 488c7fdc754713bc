import { findOverdueTimers } from '../../db/queries/due-timers';
import { deleteUnsentAttachments } from '../../db/repositories/attachments';
import { findWaitingTrainings } from '../../db/repositories/intent-models';
import { enqueueJob } from '../../db/repositories/jobs';
import { sweepOutbox } from '../../db/repositories/outbox';
import { LOST_SECONDS } from '../../db/repositories/training-runs';
import { findStaleTurns } from '../../db/repositories/turns';
import { withTenant } from '../../db/tenant';
import { UNSENT_KEPT_SECONDS } from '../../domain/attachments/rules';
import type { BotBrain } from '../../services/bot/brain';
import { type Services, systemContext } from '../../services/context';
import { fireTimer } from '../../services/timers/fire-timer';
import type { ModelCalls } from '../model-calls';
import { runTurns } from './run-turns';

/** A turn, timer or event left for this long was lost by whoever had it (design §2). */
export const LEFT_ALONE_SECONDS = 2;
const BATCH = 200;
const AT_ONCE = 8;

/**
 * The net below jobs and direct publishing: jobs are hints like realtime events, the tables are the truth. What a
 * killed process has left unfinished is taken up here.
 */
export async function sweep(services: Services, brain: BotBrain, calls?: ModelCalls): Promise<void> {
  const { database, realtime, log } = services;
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error, what }, 'sweep failed, the next one tries again');
    }
  };
  const turns = await findStaleTurns(database, LEFT_ALONE_SECONDS, BATCH);
  await inParallel(turns, (turn) => attempt('turn', () => runTurns(services, brain, turn, calls)));
  const timers = await findOverdueTimers(database, LEFT_ALONE_SECONDS, BATCH);
  await inParallel(timers, ({ orgId, timerId }) =>
    attempt('timer', () => fireTimer(systemContext(services, orgId), { timerId })),
  );
  // Handed to a job: a training takes longer than a sweep may.
  const lost = { queuedSeconds: LEFT_ALONE_SECONDS, lostSeconds: LOST_SECONDS };
  await inParallel(await findWaitingTrainings(database, lost), ({ orgId }) =>
    attempt('training', () =>
      withTenant(database, orgId, (tenant) =>
        enqueueJob(tenant, 'train_intents', { orgId }, `train-intents:${orgId}`),
      ),
    ),
  );
  const options = { olderThanSeconds: LEFT_ALONE_SECONDS, limit: BATCH };
  const unsent = { olderThanSeconds: UNSENT_KEPT_SECONDS, limit: BATCH };
  await attempt('unsent files', () => deleteUnsentAttachments(database, unsent));
  await attempt('outbox', () => sweepOutbox(database, options, (events) => realtime.publish(events)));
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
}
