import { openStretches } from '../time/business-hours';
import { DAY_MS, dateOfDay, dayNumberOf, startOfDay } from '../time/local-day';
import type { BusinessHours, Weekday } from '../time/types';

export interface CallbackSlot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface CallbackRules {
  readonly callbackMinutes: number;
  readonly callbacksPerSlot: number;
  readonly callbackNoticeMinutes: number;
}

const MINUTE_MS = 60_000;
const DAYS_AHEAD = 14;
const DAYS_OFFERED = 5;

/** Who is there around the clock still calls nobody back at night. */
const WORKDAY = [{ from: 9 * 60, to: 18 * 60 }] as const;
const OFFICE_WEEK: Readonly<Record<Weekday, readonly { from: number; to: number }[]>> = {
  1: WORKDAY,
  2: WORKDAY,
  3: WORKDAY,
  4: WORKDAY,
  5: WORKDAY,
  6: [],
  7: [],
};

/**
 * Callback slots within business hours, as instants: the five next open days within two weeks, each slot wholly
 * within the hours, none sooner than the notice. Slots stand where the wall clock of the hours' zone puts them, full
 * hours and their parts, also on days on which clocks change.
 * @param taken how many callbacks a slot has, by its start in ISO 8601
 */
export function callbackSlots(
  hours: BusinessHours,
  rules: CallbackRules,
  taken: ReadonlyMap<string, number>,
  now: Date,
): readonly CallbackSlot[] {
  const calling = hours.alwaysOpen ? { ...hours, alwaysOpen: false, week: OFFICE_WEEK } : hours;
  const lengthMs = rules.callbackMinutes * MINUTE_MS;
  const earliest = now.getTime() + rules.callbackNoticeMinutes * MINUTE_MS;
  const until = new Date(earliest + DAYS_AHEAD * DAY_MS);
  const days = new Set<string>();
  const slots: CallbackSlot[] = [];
  // From the day's start, so that a stretch that is under way keeps its slots where they were.
  const from = startOfDay(dayNumberOf(new Date(earliest), hours.timeZone), hours.timeZone);
  for (const stretch of openStretches(calling, from, until)) {
    for (
      let start = onGrid(stretch.from, lengthMs);
      start + lengthMs <= stretch.to.getTime();
      start += lengthMs
    ) {
      if (start < earliest) continue;
      const startsAt = new Date(start);
      if ((taken.get(startsAt.toISOString()) ?? 0) >= rules.callbacksPerSlot) continue;
      days.add(dateOfDay(dayNumberOf(startsAt, hours.timeZone)));
      if (days.size > DAYS_OFFERED) return slots;
      slots.push({ startsAt, endsAt: new Date(start + lengthMs) });
    }
  }
  return slots;
}

const DAYS_IN_A_FORM = 3;
const TIMES_A_DAY = 6;

/** Few enough to choose from at a glance: the next three days, their times spread over the day. */
export function slotsToShow(slots: readonly CallbackSlot[], timeZone: string): readonly Date[] {
  const days = new Map<number, Date[]>();
  for (const { startsAt } of slots) {
    const day = dayNumberOf(startsAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), startsAt]);
  }
  return [...days.values()].slice(0, DAYS_IN_A_FORM).flatMap((times) => {
    const every = Math.max(1, Math.ceil(times.length / TIMES_A_DAY));
    return times.filter((_, index) => index % every === 0);
  });
}

/** The first quarter of an hour, half hour or hour from here on: every zone is a multiple of 15 minutes from UTC. */
function onGrid(from: Date, lengthMs: number): number {
  const step = Math.min(lengthMs, 15 * MINUTE_MS);
  return Math.ceil(from.getTime() / step) * step;
}
