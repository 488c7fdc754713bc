import { DAY_MS, dayNumberOf } from '../../time/local-day';
import { groupBy } from '../group-by';
import type { Part } from './part';

/** A part as it is stored: one row for each UTC day on which something happened to it. */
export interface PartRow {
  readonly conversationId: string;
  readonly cohortAt: Date;
  /** Day number of `cohortAt` in the organisation's time zone. */
  readonly day: number;
  readonly slices: number;
  readonly values: readonly (string | null)[];
  /** UTC day number of the steps. */
  readonly stepDay: number;
  /** Milliseconds into that day. */
  readonly times: readonly number[];
  readonly codes: readonly number[];
  readonly amounts: readonly number[];
}

export function rowsOfPart({ steps, ...part }: Part, timeZone: string): PartRow[] {
  const day = dayNumberOf(part.cohortAt, timeZone);
  return [...groupBy(steps, ({ at }) => Math.floor(at / DAY_MS))].map(([stepDay, own]) => ({
    ...part,
    day,
    stepDay,
    times: own.map(({ at }) => at - stepDay * DAY_MS),
    codes: own.map(({ code }) => code),
    amounts: own.map(({ amount }) => amount),
  }));
}

/** A stored row as a part of its own: they are added up like whole ones. */
export function partOfRow({ stepDay, times, codes, amounts, ...row }: Omit<PartRow, 'day'>): Part {
  const { conversationId, cohortAt, slices, values } = row;
  const steps = codes.map((code, index) => ({
    at: stepDay * DAY_MS + (times[index] ?? 0),
    code,
    amount: amounts[index] ?? 0,
  }));
  return { conversationId, cohortAt, slices, values, steps };
}
