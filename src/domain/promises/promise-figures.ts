/** A promise made to a visitor, as counting sees it. */
export interface PromiseFacts {
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  readonly cancelledAt: Date | null;
}

/** `kept`: done by its due time; `broken`: done later or not at all; `cancelled` is no longer owed and counts nowhere. */
export const PROMISE_STATES = ['open', 'kept', 'broken', 'cancelled'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** How a promise stands, or stood, at an instant; what was done later is not seen. Done at the very due time is kept. */
export function promiseState({ dueAt, doneAt, cancelledAt }: PromiseFacts, now: Date): PromiseState {
  if (doneAt !== null && doneAt <= now) return doneAt <= dueAt ? 'kept' : 'broken';
  if (cancelledAt !== null && cancelledAt <= now) return 'cancelled';
  return now > dueAt ? 'broken' : 'open';
}

export interface PromiseFigures {
  readonly kept: number;
  readonly broken: number;
  /** Due later. */
  readonly open: number;
  /** kept / (kept + broken); null while nothing has fallen due. */
  readonly keptRate: number | null;
}

/**
 * The promises of a period (by their due time: `from` included, `to` not) that are in a state at an instant: what stands
 * behind a number of `promiseFigures`.
 */
export function promisesInState<Facts extends PromiseFacts>(
  promises: readonly Facts[],
  period: { readonly from: Date; readonly to: Date },
  now: Date,
  state: PromiseState,
): Facts[] {
  return promises
    .filter(({ dueAt }) => dueAt >= period.from && dueAt < period.to)
    .filter((promise) => promiseState(promise, now) === state);
}

/** Counts promises by the period in which they fall due. */
export function promiseFigures(
  promises: readonly PromiseFacts[],
  period: { readonly from: Date; readonly to: Date },
  now: Date,
): PromiseFigures {
  const count = (state: PromiseState) => promisesInState(promises, period, now, state).length;
  const [kept, broken] = [count('kept'), count('broken')];
  return { kept, broken, open: count('open'), keptRate: kept + broken === 0 ? null : kept / (kept + broken) };
}
