import { seededRandom, shuffle } from '../../nlu/numeric/seeded-random';
import { binOf, binTable, type ColumnBins, fitBins } from './bins';
import { type BoostMaterial, type BoostRules, createBooster, sigmoid } from './boost';
import { type Calibrator, calibrate, fitCalibrator } from './calibrator';
import { logLoss } from './metrics';
import type { Cell, Column, OutcomeTable } from './table';
import { leafValueOf, type TreeNode } from './tree';

/** A trained model as it is stored: plain JSON. */
export interface OutcomeModel {
  readonly columns: readonly Column[];
  readonly bins: readonly ColumnBins[];
  /** Log-odds of the cases it learned from, before any column is looked at. */
  readonly base: number;
  readonly trees: readonly TreeNode[];
  readonly calibrator: Calibrator;
  /** How many cases it learned from, and how many of them ended well. */
  readonly cases: number;
  readonly wins: number;
}

const FOLDS = 5;
const MOST_TREES = 600;
const PATIENCE = 25;
/** Fewer cases carry fewer leaves. */
const SMALL_TABLE = 2_000;

const RULES: BoostRules = {
  l2: 2,
  leastCases: 20,
  mostLeaves: 12,
  mostDepth: 5,
  shrinkage: 0.06,
  caseShare: 0.7,
  columnShare: 0.7,
};

const SMALL_RULES: BoostRules = { ...RULES, leastCases: 12, mostLeaves: 4, mostDepth: 3, l2: 4 };

/**
 * Learns from cases how likely a new one ends well. Five folds of the given cases are boosted side by side; where
 * their held-out loss is lowest, growing stops (early stopping), and on these held-out log-odds the calibrator is
 * chosen and fitted. The model itself is then grown from all cases, with as many trees. Nothing outside the table is
 * looked at, and the same seed gives the same model.
 *
 * Yields between trees, so that other work of the process goes on.
 * @returns the model
 * @throws RangeError without cases of both kinds
 */
export function* trainOutcomeModelInSteps(
  table: OutcomeTable,
  seed = 1,
): Generator<void, OutcomeModel, void> {
  const { columns, rows, outcomes } = table;
  const wins = outcomes.filter(Boolean).length;
  if (wins === 0 || wins === outcomes.length) throw new RangeError('cases of both kinds are needed');
  const rules = rows.length < SMALL_TABLE ? SMALL_RULES : RULES;
  const bins = fitBins(table);
  const material: BoostMaterial = { columns: bins, bins: binTable(bins, rows), outcomes };
  const { trees: count, logits } = yield* boostFolds(material, rules, seed);
  const calibrator = fitCalibrator([...logits], outcomes);
  const all = createBooster(material, [...rows.keys()], rules, seed);
  for (let tree = 0; tree < count; tree++) {
    all.grow();
    yield;
  }
  const { base, trees } = all;
  return { columns, bins, base, trees, calibrator, cases: rows.length, wins };
}

/** The same in one go. */
export function trainOutcomeModel(table: OutcomeTable, seed = 1): OutcomeModel {
  const steps = trainOutcomeModelInSteps(table, seed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Boosts all folds tree by tree; held-out log-odds where the loss over all of them was lowest. */
function* boostFolds(
  material: BoostMaterial,
  rules: BoostRules,
  seed: number,
): Generator<void, { readonly trees: number; readonly logits: Float64Array }, void> {
  const { outcomes } = material;
  const folds = stratifiedFolds(outcomes, FOLDS, seed);
  const boosters = folds.map((held, index) => {
    const apart = new Set(held);
    const learnFrom = [...outcomes.keys()].filter((place) => !apart.has(place));
    return { held, booster: createBooster(material, learnFrom, rules, seed + index + 1) };
  });
  const heldOut = new Float64Array(outcomes.length);
  let best = { trees: 0, loss: Infinity, logits: heldOut.slice() };
  for (let trees = 0; trees <= MOST_TREES; trees++) {
    for (const { held, booster } of boosters) {
      if (trees > 0) booster.grow();
      for (const place of held) heldOut[place] = booster.logits[place] as number;
      yield;
    }
    const loss = logLoss(Array.from(heldOut, sigmoid), outcomes);
    if (loss < best.loss) best = { trees, loss, logits: heldOut.slice() };
    else if (trees - best.trees >= PATIENCE) break;
  }
  return best;
}

/** Places in folds of about equal size with about equal shares of both outcomes. */
export function stratifiedFolds(outcomes: readonly boolean[], folds: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const dealt: number[][] = Array.from({ length: folds }, () => []);
  let next = 0;
  for (const kind of [true, false]) {
    const places = [...outcomes.keys()].filter((place) => outcomes[place] === kind);
    shuffle(places, random);
    for (const place of places) dealt[next++ % folds]?.push(place);
  }
  return dealt.map((places) => places.sort((a, b) => a - b));
}

/** Log-odds of a case before calibration. */
export function logitOf(model: OutcomeModel, row: readonly Cell[]): number {
  const binAt = binsOfRow(model, row);
  return model.trees.reduce((sum, tree) => sum + leafValueOf(tree, binAt), model.base);
}

/** How likely a case ends well, 0–1. */
export function probabilityOf(model: OutcomeModel, row: readonly Cell[]): number {
  return calibrate(model.calibrator, logitOf(model, row));
}

/** The bins of a case by column. */
export function binsOfRow(model: OutcomeModel, row: readonly Cell[]): (column: number) => number {
  const bins = model.bins.map((ofColumn, column) => binOf(ofColumn, row[column] ?? null));
  return (column) => bins[column] ?? 0;
}
