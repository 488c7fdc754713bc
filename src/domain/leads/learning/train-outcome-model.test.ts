import { describe, expect, it } from 'vitest';
import { crossPredictInSteps, judgingFolds, latestFold, qualityOf } from './evaluate';
import { sampleTable } from './learning.fixture';
import type { OutcomeTable } from './table';
import { logitOf, probabilityOf, stratifiedFolds, trainOutcomeModel } from './train-outcome-model';

const table = sampleTable(600);
const model = trainOutcomeModel(table);

describe('a trained model', () => {
  it('ranks and estimates cases that it has not seen', () => {
    const fresh = sampleTable(2_000, 2);
    const quality = qualityOf(
      fresh.rows.map((row) => probabilityOf(model, row)),
      fresh.outcomes,
    );
    expect(quality.auc).toBeGreaterThan(0.83);
    expect(quality.ece).toBeLessThan(0.05);
    expect(quality.topDecileLift).toBeGreaterThan(1.8);
  });

  it('is the same for the same seed, and another for another', { timeout: 60_000 }, () => {
    expect(trainOutcomeModel(table)).toEqual(model);
    expect(trainOutcomeModel(table, 2)).not.toEqual(model);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('ranks the same when a column is transformed monotonically', { timeout: 60_000 }, () => {
    const transformed = (from: OutcomeTable): OutcomeTable => ({
      ...from,
      rows: from.rows.map(([value, ...others]) => [
        typeof value === 'number' ? Math.exp(value) : null,
        ...others,
      ]),
    });
    const other = trainOutcomeModel(transformed(table));
    const fresh = sampleTable(200, 5);
    expect(transformed(fresh).rows.map((row) => logitOf(other, row))).toEqual(
      fresh.rows.map((row) => logitOf(model, row)),
    );
  });

  it('answers for cells it has never met', () => {
    for (const row of [[null, null, null], [1e9, 'violet', -5], []]) {
      const probability = probabilityOf(model, row);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  it('stays near the base rate when nothing can be learned', { timeout: 60_000 }, () => {
    const noise = {
      columns: [{ name: 'noise', kind: 'number' as const }],
      rows: Array.from({ length: 400 }, (_, place) => [(place * 7919) % 101]),
      outcomes: Array.from({ length: 400 }, (_, place) => place % 4 === 0),
    };
    const dull = trainOutcomeModel(noise);
    for (const row of noise.rows.slice(0, 20)) expect(probabilityOf(dull, row)).toBeCloseTo(0.25, 0);
  });

  it('cannot be had from cases of one kind', () => {
    expect(() => trainOutcomeModel({ ...table, outcomes: table.outcomes.map(() => true) })).toThrow(
      RangeError,
    );
  });
});

describe('judging', () => {
  it('deals every case into one fold, with about as many wins in each', () => {
    const folds = stratifiedFolds(table.outcomes, 5, 1);
    expect(folds.flat().toSorted((a, b) => a - b)).toEqual([...table.outcomes.keys()]);
    const wins = folds.map((places) => places.filter((place) => table.outcomes[place]).length);
    expect(Math.max(...wins) - Math.min(...wins)).toBeLessThanOrEqual(1);
    expect(judgingFolds(table.outcomes, 5)).not.toEqual(folds);
  });

  it('takes the latest cases when it goes by time', () => {
    expect(latestFold(sampleTable(10), 0.2)).toEqual([8, 9]);
  });

  it('predicts no case with a model that has seen its outcome', { timeout: 60_000 }, () => {
    const held = [0, 1, 2];
    const predict = (from: OutcomeTable) => {
      const steps = crossPredictInSteps(from, [held]);
      for (;;) {
        const step = steps.next();
        if (step.done) return held.map((place) => step.value[place]);
      }
    };
    const flipped = { ...table, outcomes: table.outcomes.map((won, place) => (place < 3 ? !won : won)) };
    expect(predict(flipped)).toEqual(predict(table));
  });
});
