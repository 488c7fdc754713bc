import { describe, expect, it } from 'vitest';
import { estimateWait } from './estimate-wait';
import { type QueueSetting, simulateQueue } from './queue-simulation.fixture';

const SERVICE_SECONDS = 300;

/** Places, load and patience as a multiple of the service time, all over the range that a team may see. */
const SETTINGS = [1, 2, 5, 12, 30].flatMap((servers) =>
  [0.9, 1.1, 1.5].flatMap((load) => [1, 3].map((patience) => ({ servers, load, patience }))),
);

/** Of those who had to wait: the share whose turn came within what they were quoted. */
function coverage({ servers, load, patience }: (typeof SETTINGS)[number], seed: number): number {
  const setting: QueueSetting = {
    servers,
    arrivalsPerSecond: (load * servers) / SERVICE_SECONDS,
    serviceSeconds: SERVICE_SECONDS,
    patienceSeconds: patience * SERVICE_SECONDS,
    arrivals: 12_000,
    seed,
  };
  const queued = simulateQueue(setting).filter(({ position }) => position > 0);
  const kept = queued.filter(({ position, waitSeconds }) => {
    const estimate = estimateWait({
      position,
      places: servers,
      freePlaces: 0,
      serviceSeconds: SERVICE_SECONDS,
      patienceSeconds: setting.patienceSeconds,
      pickupSeconds: 0,
      observedServices: 200,
    });
    return estimate !== null && waitSeconds <= estimate.upperBoundSeconds;
  });
  return kept.length / queued.length;
}

describe('the quoted upper bound in a simulated M/M/c queue with abandonment', () => {
  it.each(SETTINGS)(
    'holds in 75–85 % of cases: $servers places, load $load, patience $patience × a conversation',
    (setting) => {
      const share = coverage(setting, 20260302);
      expect(share).toBeGreaterThanOrEqual(0.75);
      expect(share).toBeLessThanOrEqual(0.85);
    },
  );
});
