import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../nlu/numeric/seeded-random';
import { calibrate, fitCalibrator, fitIsotonic, fitPlatt } from './calibrator';

/** Log-odds with outcomes drawn from σ(slope × log-odds + shift). */
function drawn(cases: number, slope: number, shift: number) {
  const random = seededRandom(7);
  const logits = Array.from({ length: cases }, () => random() * 8 - 4);
  const outcomes = logits.map((x) => random() < 1 / (1 + Math.exp(-(slope * x + shift))));
  return { logits, outcomes };
}

describe('Platt scaling', () => {
  it('finds slope and shift again', () => {
    const { logits, outcomes } = drawn(20_000, 0.5, -1);
    const fitted = fitPlatt(logits, outcomes);
    expect(fitted.kind === 'platt' && fitted.slope).toBeCloseTo(0.5, 1);
    expect(fitted.kind === 'platt' && fitted.shift).toBeCloseTo(-1, 1);
  });

  it('says the base rate when log-odds say the opposite of what happens', () => {
    const fitted = fitPlatt([2, 1, -1, -2], [false, false, true, true]);
    expect(fitted).toEqual({ kind: 'platt', slope: 0, shift: 0 });
  });

  it('never claims certainty', () => {
    const fitted = fitPlatt([-3, -2, 2, 3], [false, false, true, true]);
    expect(calibrate(fitted, 50)).toBeLessThanOrEqual(1);
    expect(calibrate(fitted, 3)).toBeLessThan(0.95);
  });
});

describe('isotonic regression', () => {
  it('pools neighbours that are out of order', () => {
    const fitted = fitIsotonic([1, 2, 3, 4], [false, true, false, true]);
    expect(fitted).toEqual({
      kind: 'isotonic',
      points: [
        [1, 0.25],
        [2.5, 0.5],
        [4, 0.75],
      ],
    });
    expect([0, 1, 1.75, 2.5, 9].map((x) => calibrate(fitted, x))).toEqual([0.25, 0.25, 0.375, 0.5, 0.75]);
  });

  it('is chosen where there are cases enough and a line in log-odds does not fit', () => {
    const random = seededRandom(3);
    const logits = Array.from({ length: 6_000 }, () => random() * 8 - 4);
    const outcomes = logits.map((x) => random() < (x < 0 ? 0.3 : 0.6));
    expect(fitCalibrator(logits, outcomes).kind).toBe('isotonic');
    expect(fitCalibrator(logits.slice(0, 500), outcomes.slice(0, 500)).kind).toBe('platt');
  });
});

it('a calibrator never turns the order of two cases round', () => {
  const cases = fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.boolean()), {
    minLength: 3,
  });
  fc.assert(
    fc.property(cases, fc.constantFrom(fitPlatt, fitIsotonic), (given, fitter) => {
      const logits = given.map(([x]) => x);
      const fitted = fitter(
        logits,
        given.map(([, won]) => won),
      );
      const calibrated = logits.toSorted((a, b) => a - b).map((x) => calibrate(fitted, x));
      for (let place = 1; place < calibrated.length; place++) {
        expect(calibrated[place]).toBeGreaterThanOrEqual((calibrated[place - 1] ?? 0) - 1e-12);
      }
    }),
    { seed: 1 },
  );
});
