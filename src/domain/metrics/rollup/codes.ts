import type { PartialEvidence } from '../evidence';
import {
  COUNT_KEYS,
  type CountKey,
  DURATION_KEYS,
  type DurationKey,
  RATE_KEYS,
  type RateKey,
} from '../figures';
import { BIN_COUNT, binOf } from './histogram';

/**
 * Every part of every figure has a number, so that aggregates are stored and added up without knowing the figures. The
 * numbers follow from the lists in `figures.ts`: a change of these makes another `definition`, and aggregates anew.
 */

/** Amounts by code; what is 0 is left out. */
export type Amounts = ReadonlyMap<number, number>;

/** Something belongs to the population, even where no figure counts it. */
export const PRESENT_CODE = 0;

const RATES_FROM = 1;
export const RATE_PARTS = ['counted', 'notCounted', 'pending'] as const;
const DURATIONS_FROM = RATES_FROM + RATE_KEYS.length * RATE_PARTS.length;
const DURATION_PARTS = ['total', 'pending'] as const;
const COUNTS_FROM = DURATIONS_FROM + DURATION_KEYS.length * DURATION_PARTS.length;
/** The bins of all durations, one after the other. */
const BINS_FROM = 1_000;

export function rateCode(key: RateKey, part: (typeof RATE_PARTS)[number]): number {
  return RATES_FROM + RATE_KEYS.indexOf(key) * RATE_PARTS.length + RATE_PARTS.indexOf(part);
}

export function durationCode(key: DurationKey, part: (typeof DURATION_PARTS)[number]): number {
  return DURATIONS_FROM + DURATION_KEYS.indexOf(key) * DURATION_PARTS.length + DURATION_PARTS.indexOf(part);
}

export function countCode(key: CountKey): number {
  return COUNTS_FROM + COUNT_KEYS.indexOf(key);
}

/** The codes of a duration's bins: `from` for bin 0, up to before `to`. */
export function binCodes(key: DurationKey): { readonly from: number; readonly to: number } {
  const from = BINS_FROM + DURATION_KEYS.indexOf(key) * BIN_COUNT;
  return { from, to: from + BIN_COUNT };
}

const RATE_CODES = new Map<string, number>(RATE_KEYS.map((key) => [key, rateCode(key, 'counted')]));
const DURATION_CODES = new Map<string, number>(DURATION_KEYS.map((key) => [key, durationCode(key, 'total')]));
const BIN_CODES = new Map<string, number>(DURATION_KEYS.map((key) => [key, binCodes(key).from]));
const COUNT_CODES = new Map<string, number>(COUNT_KEYS.map((key) => [key, countCode(key)]));

/** Evidence in numbers. @param present how many items the population holds */
export function encodeEvidence(measures: readonly PartialEvidence[], present: number): Amounts {
  const amounts = new Map<number, number>();
  const add = (code: number, amount: number) => {
    if (amount !== 0) amounts.set(code, (amounts.get(code) ?? 0) + amount);
  };
  add(PRESENT_CODE, present);
  for (const { rates = {}, durations = {}, counts = {} } of measures) {
    // Most of what a single conversation is measured by is empty.
    for (const [key, rate] of Object.entries(rates)) {
      if (rate === null || rate.counted.length + rate.notCounted.length + rate.pending.length === 0) continue;
      const code = codeOf(RATE_CODES, key);
      add(code, rate.counted.length);
      add(code + 1, rate.notCounted.length);
      add(code + 2, rate.pending.length);
    }
    for (const [key, { measured, pending }] of Object.entries(durations)) {
      if (measured.length + pending.length === 0) continue;
      const code = codeOf(DURATION_CODES, key);
      for (const { milliseconds } of measured) {
        add(code, milliseconds);
        add(codeOf(BIN_CODES, key) + binOf(milliseconds), 1);
      }
      add(code + 1, pending.length);
    }
    for (const [key, items] of Object.entries(counts)) {
      if (items.length > 0) add(codeOf(COUNT_CODES, key), items.length);
    }
  }
  return amounts;
}

function codeOf(codes: ReadonlyMap<string, number>, key: string): number {
  const code = codes.get(key);
  if (code === undefined) throw new RangeError(`${key} is no figure`);
  return code;
}
