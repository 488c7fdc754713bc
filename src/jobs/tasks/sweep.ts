import { findOverdueTimers } from '../../db/queries/due-timers';
import { deleteUnsentAttachments } from '../../db/repositories/attachments';
import { sweepOutbox } from '../../db/repositories/outbox';
import { findStaleTurns } from '../../db/repositories/turns';
import { forgetOldAddresses } from '../../db/repositories/visitor-addresses';
import { UNSENT_KEPT_SECONDS } from '../../domain/attachments/rules';
import type { BotBrain } from '../../services/bot/brain';
import { type Services, systemContext } from '../../services/context';
import { fireTimer } from '../../services/timers/fire-timer';
import type { ModelCalls } from '../model-calls';
import { findLeftJobs } from './left-jobs';
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
  const left = await findLeftJobs(services, LEFT_ALONE_SECONDS);
  await inParallel(left, ({ what, run }) => attempt(what, run));
  const options = { olderThanSeconds: LEFT_ALONE_SECONDS, limit: BATCH };
  const unsent = { olderThanSeconds: UNSENT_KEPT_SECONDS, limit: BATCH };
  await attempt('unsent files', () => deleteUnsentAttachments(database, unsent));
  await attempt('old addresses', () => forgetOldAddresses(database));
  await attempt('outbox', () => sweepOutbox(database, options, (events) => realtime.publish(events)));
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
}
