import { seededRandom } from '../../nlu/numeric/seeded-random';
import { rocArea } from '../learning/metrics';

export const VERDICTS = ['better', 'no_clear_difference', 'worse'] as const;

export interface AucDifference {
  /** AUC of the model less that of the rules; null without both outcomes. */
  readonly value: number | null;
  /** Bounds that hold it in 95 of 100 such samples of leads. */
  readonly low: number;
  readonly high: number;
  readonly verdict: (typeof VERDICTS)[number];
}

const RESAMPLES = 400;

/** How much better one way ranks the same leads than another, with a paired bootstrap interval. */
export function aucDifference(
  model: readonly number[],
  rules: readonly number[],
  outcomes: readonly boolean[],
  seed: number,
): AucDifference {
  const value = difference(model, rules, outcomes);
  const random = seededRandom(seed);
  const differences: number[] = [];
  for (let sample = 0; sample < RESAMPLES; sample++) {
    const places = outcomes.map(() => Math.floor(random() * outcomes.length));
    const drawn = difference(
      places.map((place) => model[place] ?? 0),
      places.map((place) => rules[place] ?? 0),
      places.map((place) => outcomes[place] === true),
    );
    if (drawn !== null) differences.push(drawn);
  }
  differences.sort((a, b) => a - b);
  const low = differences[Math.floor(0.025 * differences.length)] ?? 0;
  const high = differences[Math.floor(0.975 * differences.length)] ?? 0;
  const verdict = low > 0 ? 'better' : high < 0 ? 'worse' : 'no_clear_difference';
  return { value, low, high, verdict };
}

function difference(
  model: readonly number[],
  rules: readonly number[],
  outcomes: readonly boolean[],
): number | null {
  const [a, b] = [rocArea(model, outcomes), rocArea(rules, outcomes)];
  return a === null || b === null ? null : a - b;
}
