import { groupBy } from '../../metrics/group-by';
import { type Interval, wilsonInterval } from '../../metrics/wilson';
import { goldenTransfer } from './golden-transfer';
import type { SettledVerdict } from './verdicts';
import { bootstrapInterval, estimateTotal, type FromStratum, type Weighed, weigh } from './weigh';

/** An item whose verdict is settled. */
export interface JudgedItem extends FromStratum {
  readonly isTransferred: boolean;
  /** Of the transfer; null without one. */
  readonly reason: string | null;
  readonly policyVersion: number | null;
  readonly verdict: SettledVerdict['verdict'];
  /** For `earlier`: the visitor's turn at which a person was needed. */
  readonly neededTurn: number | null;
  /** The visitor's turn, counted from 1, at which the transcript is cut. */
  readonly cutTurn: number;
}

/** A share of the population as estimated from the sample, with what it rests on. */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Judged items it rests on. */
  readonly judged: number;
  /** Fewer than 30 judged items: read the interval, not the value. */
  readonly smallSample: boolean;
}

export interface Timing {
  /** Of the transfers that were needed, as judged: the person came too early, on time, or too late. */
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
}

export interface AccuracySlice {
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly timing: Timing;
  /** Judged items by what the system did and what was right. */
  readonly counts: {
    readonly neededTransfers: number;
    readonly unneededTransfers: number;
    readonly missed: number;
    readonly rightlyNot: number;
  };
}

export interface HandoffAccuracy extends AccuracySlice {
  /** By tolerance in turns. */
  readonly goldenTransfer: readonly { readonly tolerance: number; readonly score: Estimate }[];
  /** In the population, as estimated. */
  readonly estimated: {
    readonly neededTransfers: number;
    readonly unneededTransfers: number;
    readonly missed: number;
  };
  /** Without recall, which has no denominator by reason. */
  readonly byReason: readonly ({ readonly reason: string } & Pick<AccuracySlice, 'precision' | 'timing'>)[];
  readonly byPolicyVersion: readonly ({ readonly policyVersion: number } & AccuracySlice)[];
}

const TOLERANCES = [1, 2, 3] as const;
const SMALL_SAMPLE = 30;

/**
 * Two-sided accuracy of handoffs (design §4) from reviewed items: precision TP̂/(TP̂+FP̂), recall TP̂/(TP̂+FN̂), each total
 * weighted by inverse inclusion probability, with stratified bootstrap intervals. What nobody could tell is left out.
 *
 * @param drawn how many were drawn of each stratum
 * @param seed of the bootstrap
 */
export function handoffAccuracy(
  items: readonly JudgedItem[],
  drawn: ReadonlyMap<string, number>,
  seed: string,
): HandoffAccuracy {
  const told = weigh(
    items.filter(({ verdict }) => verdict !== null),
    drawn,
  );
  const transfers = told.filter(({ isTransferred }) => isTransferred);
  return {
    ...sliceOf(told, seed),
    goldenTransfer: TOLERANCES.map((tolerance) => ({
      tolerance,
      score: meanScore(told, tolerance, `${seed}:gtt:${tolerance}`),
    })),
    estimated: {
      neededTransfers: estimateTotal(told, isNeededTransfer),
      unneededTransfers: estimateTotal(told, isUnneededTransfer),
      missed: estimateTotal(told, isMissed),
    },
    byReason: [...groupBy(transfers, ({ reason }) => reason ?? 'api')]
      .map(([reason, own]) => ({
        reason,
        precision: precisionOf(own, `${seed}:${reason}`),
        timing: timingOf(own),
      }))
      .sort((left, right) => right.precision.judged - left.precision.judged),
    byPolicyVersion: [...groupBy(told, ({ policyVersion }) => policyVersion)]
      .flatMap(([policyVersion, own]) =>
        policyVersion === null ? [] : [{ policyVersion, ...sliceOf(own, `${seed}:v${policyVersion}`) }],
      )
      .sort((left, right) => left.policyVersion - right.policyVersion),
  };
}

type Item = Weighed<JudgedItem>;

/** A person was needed at the cut or before; one who came too early was needed all the same. */
const isNeededTransfer = ({ isTransferred, verdict }: JudgedItem) =>
  isTransferred && verdict !== 'not_needed';
const isUnneededTransfer = ({ isTransferred, verdict }: JudgedItem) =>
  isTransferred && verdict === 'not_needed';
const isMissed = ({ isTransferred, verdict }: JudgedItem) =>
  !isTransferred && (verdict === 'now' || verdict === 'earlier');

function sliceOf(items: readonly Item[], seed: string): AccuracySlice {
  const count = (holds: (item: JudgedItem) => boolean) => items.filter(holds).length;
  return {
    precision: precisionOf(items, `${seed}:precision`),
    recall: recallOf(items, `${seed}:recall`),
    timing: timingOf(items),
    counts: {
      neededTransfers: count(isNeededTransfer),
      unneededTransfers: count(isUnneededTransfer),
      missed: count(isMissed),
      rightlyNot: count((item) => !item.isTransferred && !isMissed(item)),
    },
  };
}

function precisionOf(items: readonly Item[], seed: string): Estimate {
  const transfers = items.filter(({ isTransferred }) => isTransferred);
  const share = (drawn: readonly Item[]) =>
    ratio(estimateTotal(drawn, isNeededTransfer), estimateTotal(drawn, isUnneededTransfer));
  const needed = transfers.filter(isNeededTransfer).length;
  // Where all judged alike the bootstrap knows no doubt; Wilson's interval does.
  const alike = needed === 0 || needed === transfers.length;
  const interval = alike
    ? wilsonInterval(needed, transfers.length)
    : bootstrapInterval(transfers, share, seed);
  return estimate(share(transfers), interval, transfers.length);
}

function recallOf(items: readonly Item[], seed: string): Estimate {
  const others = items.filter(({ isTransferred }) => !isTransferred);
  const share = (drawn: readonly Item[]) =>
    ratio(estimateTotal(drawn, isNeededTransfer), estimateTotal(drawn, isMissed));
  // Without both sides judged nothing can be said of what was missed.
  if (others.length === 0 || others.length === items.length) return estimate(null, null, items.length);
  return estimate(
    share(items),
    others.some(isMissed) ? bootstrapInterval(items, share, seed) : noneMissed(items, others),
    items.length,
  );
}

/** None of those judged was missed; as many may have been as Wilson's upper bound of none says. */
function noneMissed(items: readonly Item[], others: readonly Item[]): Interval | null {
  const found = estimateTotal(items, isNeededTransfer);
  const most = wilsonInterval(0, others.length)?.high ?? 1;
  const low = ratio(found, most * estimateTotal(others, () => true));
  return low === null ? null : { low, high: 1 };
}

function timingOf(items: readonly Item[]): Timing {
  const count = (verdict: JudgedItem['verdict']) =>
    items.filter((item) => item.isTransferred && item.verdict === verdict).length;
  return { early: count('later'), onTime: count('now'), late: count('earlier') };
}

function meanScore(items: readonly Item[], tolerance: number, seed: string): Estimate {
  const mean = (drawn: readonly Item[]) => {
    const all = estimateTotal(drawn, () => true);
    if (all === 0) return null;
    return drawn.reduce((sum, item) => sum + item.weight * scoreOf(item, tolerance), 0) / all;
  };
  return estimate(mean(items), items.length < 2 ? null : bootstrapInterval(items, mean, seed), items.length);
}

function scoreOf({ isTransferred, verdict, neededTurn, cutTurn }: JudgedItem, tolerance: number): number {
  const needed = {
    now: cutTurn,
    earlier: neededTurn ?? cutTurn,
    // Some turn after the cut, which nobody has seen: the next one is the kindest reading.
    later: isTransferred ? cutTurn + 1 : null,
    not_needed: null,
  };
  return goldenTransfer(isTransferred ? cutTurn : null, verdict === null ? null : needed[verdict], tolerance);
}

const ratio = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest));

const estimate = (value: number | null, interval: Interval | null, judged: number): Estimate => ({
  value,
  interval: value === null ? null : interval,
  judged,
  smallSample: judged < SMALL_SAMPLE,
});
