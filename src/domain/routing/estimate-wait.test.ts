import { describe, expect, it } from 'vitest';
import { estimateWait, type WaitSituation } from './estimate-wait';
import { type QueueSetting, simulateQueue } from './queue-simulation.fixture';

const SITUATION: WaitSituation = {
  position: 1,
  places: 4,
  freePlaces: 0,
  serviceSeconds: 300,
  patienceSeconds: null,
  pickupSeconds: 0,
  observedServices: 100,
};

function estimate(overrides: Partial<WaitSituation> = {}) {
  const result = estimateWait({ ...SITUATION, ...overrides });
  if (!result) throw new Error('No estimate');
  return result;
}

describe('the expected wait', () => {
  it('is one departure per place in the queue', () => {
    expect(estimate().seconds).toBe(75);
    expect(estimate({ position: 3 }).seconds).toBe(225);
    expect(estimate({ position: 3, places: 1 }).seconds).toBe(900);
  });

  it('is shorter when visitors ahead give up', () => {
    // 1/(4/300) + 1/(4/300 + 1/600)
    expect(estimate({ position: 2, patienceSeconds: 600 }).seconds).toBeCloseTo(75 + 200 / 3, 9);
  });

  it('is only the time to pick up while places are free', () => {
    const free = { freePlaces: 2, pickupSeconds: 12 };
    expect(estimate({ ...free, position: 2 })).toEqual({
      seconds: 12,
      upperBoundSeconds: 12,
      confident: true,
    });
    expect(estimate({ ...free, position: 3 }).seconds).toBe(87);
  });

  it('cannot be told when nobody could come', () => {
    expect(estimateWait({ ...SITUATION, places: 0 })).toBe(null);
  });

  it('is not promised from a handful of conversations', () => {
    expect(estimate({ observedServices: 19 }).confident).toBe(false);
    expect(estimate({ observedServices: 20 }).confident).toBe(true);
  });
});

describe('the upper bound', () => {
  it('is the 78 % quantile within 1 %: of an exponential for the next one, of an Erlang further behind', () => {
    for (const position of [1, 2, 4, 20]) {
      const ratio = estimate({ position }).upperBoundSeconds / (75 * erlangQuantile(position, 0.78));
      expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    }
  });

  it('grows with every place in the queue', () => {
    const bounds = [1, 2, 3, 10, 50].map(
      (position) => estimate({ position, patienceSeconds: 600 }).upperBoundSeconds,
    );
    expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
  });

  const settings: readonly Omit<QueueSetting, 'seed' | 'arrivals'>[] = [
    { servers: 4, arrivalsPerSecond: 0.95 * (4 / 300), serviceSeconds: 300, patienceSeconds: 600 },
    { servers: 8, arrivalsPerSecond: 1.3 * (8 / 300), serviceSeconds: 300, patienceSeconds: 900 },
    { servers: 20, arrivalsPerSecond: 1.1 * (20 / 600), serviceSeconds: 600, patienceSeconds: 600 },
    { servers: 10, arrivalsPerSecond: 1.2 * (10 / 300), serviceSeconds: 300, patienceSeconds: 300 },
  ];
  for (const setting of settings) {
    const load = (setting.arrivalsPerSecond * setting.serviceSeconds) / setting.servers;
    it(`holds in 75–85 % of cases with ${setting.servers} places and a load of ${load.toFixed(2)}`, () => {
      const queued = simulateQueue({ ...setting, arrivals: 40_000, seed: 20260302 })
        .filter(({ position }) => position > 0)
        .map((visitor) => ({
          ...visitor,
          quoted: estimate({
            position: visitor.position,
            places: setting.servers,
            serviceSeconds: setting.serviceSeconds,
            patienceSeconds: setting.patienceSeconds,
          }),
        }));
      expect(queued.length).toBeGreaterThan(10_000);
      const kept = queued.filter(({ waitSeconds, quoted }) => waitSeconds <= quoted.upperBoundSeconds);
      const share = kept.length / queued.length;
      expect(share).toBeGreaterThan(0.765);
      expect(share).toBeLessThan(0.795);
      const served = queued.filter(({ gaveUp }) => !gaveUp);
      const keptServed = kept.filter(({ gaveUp }) => !gaveUp).length / served.length;
      expect(keptServed).toBeGreaterThan(0.75);
      expect(keptServed).toBeLessThan(0.85);
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      const real = total(queued.map(({ waitSeconds }) => waitSeconds));
      const expected = total(queued.map(({ quoted }) => quoted.seconds));
      expect(expected / real).toBeGreaterThan(0.97);
      expect(expected / real).toBeLessThan(1.03);
    });
  }
});

/** Quantile of a sum of `shape` exponentials of mean 1, by bisection of P(X ≤ x) = 1 − e^−x Σ x^i/i!. */
function erlangQuantile(shape: number, probability: number): number {
  let low = 0;
  let high = 100;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    let term = 1;
    let sum = 0;
    for (let i = 0; i < shape; i++) {
      sum += term;
      term *= middle / (i + 1);
    }
    if (1 - Math.exp(-middle) * sum < probability) low = middle;
    else high = middle;
  }
  return low;
}
