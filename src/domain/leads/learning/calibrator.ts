import { sigmoid } from './boost';
import { logLoss } from './metrics';

/** From log-odds as a model gives them to probabilities that come true. */
export type Calibrator =
  /** Probability = σ(slope × log-odds + shift), Platt (1999). */
  | { readonly kind: 'platt'; readonly slope: number; readonly shift: number }
  /** Straight lines between points (log-odds, probability), level outside; isotonic regression. */
  | { readonly kind: 'isotonic'; readonly points: readonly (readonly [number, number])[] };

/** Isotonic regression needs so many cases of the rarer kind before it does better than two numbers. */
const CASES_FOR_ISOTONIC = 500;
const FOLDS = 5;
const NEWTON_STEPS = 50;

/** The probability for log-odds. */
export function calibrate(calibrator: Calibrator, logit: number): number {
  if (calibrator.kind === 'platt') return sigmoid(calibrator.slope * logit + calibrator.shift);
  const { points } = calibrator;
  const above = points.findIndex(([x]) => x >= logit);
  if (above < 0) return points.at(-1)?.[1] ?? 0.5;
  const [x1, y1] = points[above] ?? [0, 0.5];
  const [x0, y0] = points[above - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (logit - x0)) / (x1 - x0);
}

/**
 * Fits a calibrator on log-odds of cases that the model did not learn from. Platt scaling, or isotonic regression
 * where there are cases enough and it is likelier on held-out fifths of the same cases.
 */
export function fitCalibrator(logits: readonly number[], outcomes: readonly boolean[]): Calibrator {
  const wins = outcomes.filter(Boolean).length;
  const platt = fitPlatt(logits, outcomes);
  if (Math.min(wins, outcomes.length - wins) < CASES_FOR_ISOTONIC) return platt;
  const loss = (fitter: typeof fitPlatt) => heldOutLoss(fitter, logits, outcomes);
  return loss(fitIsotonic) < loss(fitPlatt) ? fitIsotonic(logits, outcomes) : platt;
}

function heldOutLoss(
  fitter: (logits: readonly number[], outcomes: readonly boolean[]) => Calibrator,
  logits: readonly number[],
  outcomes: readonly boolean[],
): number {
  const probabilities = new Array<number>(logits.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learns = (_: unknown, place: number) => place % FOLDS !== fold;
    const fitted = fitter(logits.filter(learns), outcomes.filter(learns));
    for (let place = fold; place < logits.length; place += FOLDS) {
      probabilities[place] = calibrate(fitted, logits[place] ?? 0);
    }
  }
  return logLoss(probabilities, outcomes);
}

/**
 * Slope and shift by Newton's method, with Platt's softened targets (w+1)/(w+2) and 1/(l+2), so that a few cases do
 * not claim certainty. A slope below zero would turn the order round; then the model says nothing, and slope is 0.
 */
export function fitPlatt(logits: readonly number[], outcomes: readonly boolean[]): Calibrator {
  const wins = outcomes.filter(Boolean).length;
  const losses = outcomes.length - wins;
  const high = (wins + 1) / (wins + 2);
  const low = 1 / (losses + 2);
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9];
    for (let place = 0; place < logits.length; place++) {
      const x = logits[place] ?? 0;
      const p = sigmoid(slope * x + shift);
      const off = p - (outcomes[place] ? high : low);
      const weight = p * (1 - p);
      ga += off * x;
      gb += off;
      haa += weight * x * x;
      hab += weight * x;
      hbb += weight;
    }
    const determinant = haa * hbb - hab * hab;
    if (determinant < 1e-12) break;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    slope -= da;
    shift -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-9) break;
  }
  if (slope > 0 && Number.isFinite(slope) && Number.isFinite(shift)) return { kind: 'platt', slope, shift };
  return { kind: 'platt', slope: 0, shift: Math.log((wins + 1) / (losses + 1)) };
}

/** Pool-adjacent-violators; each pool becomes one point, at the mean of its log-odds. */
export function fitIsotonic(logits: readonly number[], outcomes: readonly boolean[]): Calibrator {
  const order = logits.map((x, place) => ({ x, won: outcomes[place] ? 1 : 0 })).sort((a, b) => a.x - b.x);
  const pools: { cases: number; won: number; x: number }[] = [];
  for (const { x, won } of order) {
    pools.push({ cases: 1, won, x });
    for (let last = pools.length - 1; last > 0; last--) {
      const pool = pools[last];
      const before = pools[last - 1];
      if (!pool || !before || before.won * pool.cases < pool.won * before.cases) break;
      before.cases += pool.cases;
      before.won += pool.won;
      before.x += pool.x;
      pools.pop();
    }
  }
  // A pool without any win is not impossible: half a case is added to it.
  const points = pools.map(({ cases, won, x }) => [x / cases, (won + 0.5) / (cases + 1)] as const);
  return { kind: 'isotonic', points: ascending(points) };
}

/** The half cases may have turned neighbours round: the higher one stays. */
function ascending(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  let highest = 0;
  return points.map(([x, y]) => {
    highest = Math.max(highest, y);
    return [x, highest] as const;
  });
}
