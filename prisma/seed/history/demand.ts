import { DAY_MS, dayNumberOf, startOfDay, weekdayOfDay } from '../../../src/domain/time/local-day';
import type { Weekday } from '../../../src/domain/time/types';
import type { Dice } from './dice';

const HOUR_MS = 3_600_000;

/** How busy an hour of the local day is, compared with others; people ask before and after lunch. */
const HOURS = [
  2, 1, 1, 1, 1, 2, 5, 12, 30, 52, 66, 62, 42, 50, 66, 64, 54, 42, 28, 20, 16, 13, 8, 4,
] as const;
const WEEKDAYS: Readonly<Record<Weekday, number>> = {
  1: 1.15,
  2: 1.2,
  3: 1.1,
  4: 1,
  5: 0.8,
  6: 0.22,
  7: 0.2,
};
/** How much busier the last day is than the first. */
const GROWTH = 0.35;

export interface DemandOptions {
  readonly timeZone: string;
  readonly from: Date;
  readonly to: Date;
  readonly count: number;
}

/**
 * When visitors arrive: by the curve of weekday and hour in the organisation's time zone, a little more every week.
 * Evenly spread over the curve, so that no day is empty by accident.
 * @returns instants in order
 */
export function arrivals(dice: Dice, { timeZone, from, to, count }: DemandOptions): Date[] {
  const slots = hourSlots(timeZone, from, to);
  const total = slots.reduce((sum, { weight }) => sum + weight, 0);
  const found: Date[] = [];
  let index = 0;
  let passed = 0;
  for (let place = 0; place < count; place++) {
    const wanted = ((place + dice.next()) / count) * total;
    while (index < slots.length - 1 && passed + (slots[index]?.weight ?? 0) < wanted) {
      passed += slots[index]?.weight ?? 0;
      index++;
    }
    const slot = slots[index];
    if (slot) found.push(new Date(slot.startMs + Math.floor(dice.next() * HOUR_MS)));
  }
  return found.filter((at) => at >= from && at < to).toSorted((a, b) => a.getTime() - b.getTime());
}

function hourSlots(timeZone: string, from: Date, to: Date): { startMs: number; weight: number }[] {
  const slots: { startMs: number; weight: number }[] = [];
  const span = Math.max(1, to.getTime() - from.getTime());
  for (let day = dayNumberOf(from, timeZone); day <= dayNumberOf(to, timeZone); day++) {
    const start = startOfDay(day, timeZone).getTime();
    const age = Math.min(1, Math.max(0, (start + DAY_MS / 2 - from.getTime()) / span));
    HOURS.forEach((hour, index) => {
      const startMs = start + index * HOUR_MS;
      if (startMs + HOUR_MS <= from.getTime() || startMs >= to.getTime()) return;
      slots.push({ startMs, weight: hour * WEEKDAYS[weekdayOfDay(day)] * (1 + GROWTH * age) });
    });
  }
  return slots;
}
