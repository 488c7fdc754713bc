import type { RestartFigures } from '../tests/support/restart-with-timers';
import { startTemporaryStack } from './support/temporary-stack';

/** Due times are spread over this, as they are in life: the wait of an episode ends after ten minutes. */
const SPREAD_SECONDS = 600;
const ORGANISATIONS = 20;
const KILL_AT_SHARE = 0.2;

/** A worker is killed (-9) with thousands of timers pending, and started again: each fires once, and in time. */
export async function timers(count: number): Promise<RestartFigures> {
  const stop = await startTemporaryStack();
  const { restartWithTimers } = await import('../tests/support/restart-with-timers');
  const { services } = await import('../src/server/services');
  const seed = { count, organisations: ORGANISATIONS, spreadSeconds: SPREAD_SECONDS };
  const figures = await restartWithTimers(seed, KILL_AT_SHARE);
  await services().database.close();
  await stop();
  return figures;
}
