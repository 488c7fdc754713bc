import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, calibrationBins, calibrationError, logLoss, rocArea, topRate } from './metrics';

const yes = true;
const no = false;

describe('area under the ROC curve', () => {
  it('is the share of pairs in the right order, a tie counting half', () => {
    expect(rocArea([0.9, 0.8, 0.7, 0.6], [yes, yes, no, no])).toBe(1);
    expect(rocArea([0.1, 0.2, 0.3, 0.4], [yes, yes, no, no])).toBe(0);
    expect(rocArea([0.9, 0.5, 0.5, 0.1], [yes, yes, no, no])).toBe(0.875);
    expect(rocArea([0.5, 0.5], [yes, no])).toBe(0.5);
  });

  it('is unknown when all ended alike', () => {
    expect(rocArea([0.1, 0.2], [yes, yes])).toBeNull();
    expect(rocArea([], [])).toBeNull();
  });

  it('does not change when scores are transformed monotonically, and turns round when they are reversed', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.boolean()), { minLength: 2 });
    fc.assert(
      fc.property(cases, (given) => {
        const scores = given.map(([score]) => score);
        const outcomes = given.map(([, won]) => won);
        const area = rocArea(scores, outcomes);
        expect(
          rocArea(
            scores.map((score) => score ** 3 + 7),
            outcomes,
          ),
        ).toBe(area);
        const reversed = rocArea(
          scores.map((score) => -score),
          outcomes,
        );
        if (area !== null) expect(reversed).toBeCloseTo(1 - area, 12);
      }),
      { seed: 1 },
    );
  });
});

describe('probabilities', () => {
  it('have a Brier score and a log loss', () => {
    expect(brierScore([0.8, 0.3], [yes, no])).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(logLoss([0.8, 0.3], [yes, no])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, 12);
    expect([brierScore([], []), logLoss([], [])]).toEqual([0, 0]);
  });

  it('are set against what happened, bin by bin', () => {
    const bins = calibrationBins([0.1, 0.3, 0.5, 1], [no, yes, yes, yes], 2);
    expect(bins).toEqual([
      { from: 0, to: 0.5, cases: 2, predicted: 0.2, observed: 0.5 },
      { from: 0.5, to: 1, cases: 2, predicted: 0.75, observed: 1 },
    ]);
    expect(calibrationError(bins)).toBeCloseTo((2 * 0.3 + 2 * 0.25) / 4, 12);
    expect(calibrationError(calibrationBins([], []))).toBe(0);
  });
});

describe('the top tenth', () => {
  it('holds the best-scored tenth of the cases', () => {
    const scores = Array.from({ length: 20 }, (_, place) => place);
    expect(
      topRate(
        scores,
        scores.map((score) => score === 19),
      ),
    ).toBe(0.5);
  });

  it('counts cases tied at its edge with their mean', () => {
    const scores = [9, 5, 5, 5, 5, 1, 1, 1, 1, 1];
    const outcomes = [yes, yes, no, no, no, no, no, no, no, no];
    expect(topRate(scores, outcomes, 0.2)).toBe((1 + 0.25) / 2);
  });

  it('holds at least one case', () => {
    expect(topRate([0.2, 0.9], [no, yes])).toBe(1);
    expect(topRate([], [])).toBe(0);
  });
});
