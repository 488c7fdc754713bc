import { lastBeat } from '../db/repositories/worker-heartbeat';
import { services } from './services';

/** The worker beats every two seconds; one that has missed five is not there. */
const WORKER_SILENCE_SECONDS = 10;

export interface Missing {
  readonly path: 'database' | 'worker' | 'realtime';
  readonly message: string;
}

/** What the product needs to work and does not have now; empty when it is ready. */
export async function findMissing(): Promise<readonly Missing[]> {
  const missing = await Promise.all([checkDatabaseAndWorker(), checkRealtime()]);
  return missing.filter((one) => one !== null);
}

async function checkDatabaseAndWorker(): Promise<Missing | null> {
  const { database, log } = services();
  try {
    const beat = await lastBeat(database);
    if (beat && beat.secondsAgo < WORKER_SILENCE_SECONDS) return null;
    return { path: 'worker', message: beat ? 'The worker is silent' : 'No worker has started yet' };
  } catch (error) {
    log.warn({ err: error }, 'health: database');
    return { path: 'database', message: 'The database does not answer' };
  }
}

async function checkRealtime(): Promise<Missing | null> {
  const { realtime, log } = services();
  try {
    const response = await realtime.client.get({ path: '/channels' });
    if (response.status === 200) return null;
    return { path: 'realtime', message: `The realtime service answers ${response.status}` };
  } catch (error) {
    log.warn({ err: error }, 'health: realtime');
    return { path: 'realtime', message: 'The realtime service does not answer' };
  }
}
