import type { Chance } from './chance';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Visitors by hour of the day, and by day of the week from Sunday. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 9, 18, 28, 32, 30, 24, 26, 31, 30, 26, 20, 15, 13, 12, 10, 7, 4];
const WEEKDAYS = [30, 100, 108, 105, 102, 92, 36];

/** A moment of the year before `now`: more by day, on weekdays, and lately. */
export function someMoment(chance: Chance, now: number, days: number): number {
  for (;;) {
    // A density that grows from 0.3 to 1.
    const share = (Math.sqrt(0.09 + 0.91 * chance.next()) - 0.3) / 0.7;
    const at = now - days * DAY * (1 - share);
    const date = new Date(at);
    const weight = (WEEKDAYS[date.getUTCDay()] ?? 0) / 108;
    if (!chance.is(weight)) continue;
    const hour = chance.weighted(HOURS.map((share, index) => [index, share] as const));
    const moment = Math.floor(at / DAY) * DAY + Math.floor((hour + chance.next()) * HOUR);
    if (moment <= now) return moment;
  }
}
