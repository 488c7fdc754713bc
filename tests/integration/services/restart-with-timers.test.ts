import { expect, test } from 'vitest';
import { restartWithTimers } from '../../support/restart-with-timers';

const TIMERS = 200;

/** How late they are depends on what else the machine does: `npm run bench -- timers` measures it with 10,000. */
test('of timers that become due while the worker is killed and started again, each fires once', async () => {
  const figures = await restartWithTimers({ count: TIMERS, organisations: 4, spreadSeconds: 5 }, 0.2);
  expect(figures).toMatchObject({
    timers: TIMERS,
    firedOnce: TIMERS,
    firedTwice: 0,
    neverFired: 0,
    actedTwice: 0,
  });
  expect(figures.firedBeforeTheKill).toBeGreaterThan(0);
  expect(figures.firedAfterTheRestart).toBeGreaterThan(0);
}, 240_000);
