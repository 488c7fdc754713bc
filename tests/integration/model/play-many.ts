import { TRANSITIONS } from './count-transitions';
import type { ModelLab } from './model-lab';
import type { HistoryResult } from './run-history';
import { drawHistory, type History } from './steps';

export interface ManyHistories {
  readonly histories: number;
  readonly steps: number;
  readonly crashes: number;
  readonly refusals: number;
  /** `action: outcome` → how often. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly transitions: Readonly<Record<string, number>>;
  readonly transitionsNeverReached: readonly string[];
  readonly failures: readonly HistoryFailure[];
}

interface HistoryFailure {
  readonly seed: number;
  readonly error: string | null;
  readonly violations: HistoryResult['violations'];
  /** The smallest history found that still fails. */
  readonly smallest: History;
}

/** Plays the histories of consecutive seeds and adds up what they reached; failing ones are made smaller. */
export async function playMany(
  lab: ModelLab,
  options: { readonly firstSeed: number; readonly count: number },
  progress: (played: number) => void = () => undefined,
): Promise<ManyHistories> {
  const outcomes: Record<string, number> = {};
  const transitions: Record<string, number> = {};
  const failures: HistoryFailure[] = [];
  for (let index = 0; index < options.count; index += 1) {
    const history = drawHistory(options.firstSeed + index);
    const result = await attempt(lab, history);
    addTo(outcomes, result.outcomes);
    addTo(transitions, result.transitions);
    if (fails(result)) failures.push(await shrink(lab, history, result));
    progress(index + 1);
  }
  const sum = (wanted: (key: string) => boolean) =>
    Object.entries(outcomes).reduce((total, [key, count]) => total + (wanted(key) ? count : 0), 0);
  return {
    histories: options.count,
    steps: sum(() => true),
    crashes: sum((key) => key.endsWith(': crashed')),
    refusals: sum((key) => !/: (done|crashed|retry|killed \d+)$/.test(key)),
    outcomes: sorted(outcomes),
    transitions: sorted(transitions),
    transitionsNeverReached: TRANSITIONS.filter((name) => !transitions[name]),
    failures,
  };
}

interface Attempt extends Omit<HistoryResult, 'seed'> {
  readonly error: string | null;
}

const fails = ({ error, violations }: Attempt) => error !== null || violations.length > 0;

async function attempt(lab: ModelLab, history: History): Promise<Attempt> {
  try {
    return { ...(await lab.play(history)), error: null };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcomes: {}, transitions: {}, violations: [], error: words };
  }
}

const SHRINK_TRIES = 25;

/** Leaves out one batch after the other as long as it still fails. */
async function shrink(lab: ModelLab, history: History, first: Attempt): Promise<HistoryFailure> {
  let smallest = history;
  let result = first;
  let tries = 0;
  for (let index = history.batches.length - 1; index >= 0 && tries < SHRINK_TRIES; index -= 1) {
    tries += 1;
    const without = { ...smallest, batches: smallest.batches.filter((_, at) => at !== index) };
    const again = await attempt(lab, without);
    if (!fails(again)) continue;
    smallest = without;
    result = again;
  }
  const { error, violations } = result;
  return { seed: history.seed, error, violations, smallest };
}

function addTo(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count;
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b)));
