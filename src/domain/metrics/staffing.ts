import { bucketsBetween } from '../time/buckets';
import type { Period } from './query';
import { elapsed } from './spans';
import { type WeekHour, weekHourOf } from './week-hour';

/** A stretch in which one member was online. */
export type OnlineSpan = Period;

export interface StaffingHour {
  readonly key: WeekHour;
  /** Member-seconds online in this hour of the week, over the whole period. */
  readonly onlineSeconds: number;
  /** Seconds that this hour of the week had in the period; by these the mean number of members online is found. */
  readonly seconds: number;
}

/**
 * Who was there by hour of the week (docs/metrics.md, "Distributions"). Stretches are cut to the period; those of several members
 * add up, and so do several weeks.
 *
 * @param spans one member's stretches do not overlap
 * @param timeZone the organisation's IANA zone
 * @returns every hour of the week that the period touches, in order
 */
export function staffingByWeekHour(
  spans: readonly OnlineSpan[],
  period: Period,
  timeZone: string,
): readonly StaffingHour[] {
  const rows = new Map<WeekHour, { onlineMs: number; ms: number }>();
  const ordered = spans.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  let first = 0;
  for (const { start, end } of bucketsBetween(period.from, period.to, 'hour', timeZone)) {
    const hour = overlap({ from: start, to: end }, period);
    if (hour === null) continue;
    while (isOver(ordered[first], hour)) first += 1;
    const row = rows.get(weekHourOf(start, timeZone)) ?? { onlineMs: 0, ms: 0 };
    row.ms += elapsed(hour.from, hour.to);
    row.onlineMs += onlineMs(ordered, first, hour);
    rows.set(weekHourOf(start, timeZone), row);
  }
  return [...rows]
    .map(([key, { onlineMs, ms }]) => ({ key, onlineSeconds: onlineMs / 1000, seconds: ms / 1000 }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** A longer stretch behind this one may still run, so only those at the very front are left behind. */
function isOver(span: OnlineSpan | undefined, hour: Period): boolean {
  return span !== undefined && span.to <= hour.from;
}

function onlineMs(ordered: readonly OnlineSpan[], first: number, hour: Period): number {
  let sum = 0;
  for (let index = first; index < ordered.length; index += 1) {
    const span = ordered[index];
    if (span === undefined || span.from >= hour.to) break;
    const both = overlap(span, hour);
    if (both !== null) sum += elapsed(both.from, both.to);
  }
  return sum;
}

function overlap(a: Period, b: Period): Period | null {
  const from = Math.max(a.from.getTime(), b.from.getTime());
  const to = Math.min(a.to.getTime(), b.to.getTime());
  return from < to ? { from: new Date(from), to: new Date(to) } : null;
}
