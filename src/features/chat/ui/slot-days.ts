import type { CallbackSlot } from '../api-client';
import { pageLocale } from '../language/page-locale';
import { CLOCK } from './clock';

export interface SlotDay {
  readonly label: string;
  readonly times: readonly { readonly startsAt: string; readonly label: string }[];
}

/**
 * Slots by the day they fall on where the visitor is, in order. In a night with the same hour twice, the zone's name
 * tells the two apart.
 * @param timeZone the browser's own unless a test says otherwise
 */
export function slotDays(
  slots: readonly Pick<CallbackSlot, 'startsAt'>[],
  language: string,
  timeZone?: string,
): readonly SlotDay[] {
  const locale = pageLocale(language);
  const dayFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  });
  const timeFormat = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone });
  const zoned = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZoneName: 'short', timeZone });
  const days = new Map<string, { startsAt: string; label: string }[]>();
  for (const { startsAt } of slots) {
    const at = new Date(startsAt);
    const day = dayFormat.format(at);
    const times = days.get(day) ?? [];
    days.set(day, times);
    const label = timeFormat.format(at);
    const twin = times.find((time) => time.label === label);
    if (twin) twin.label = zoned.format(new Date(twin.startsAt));
    times.push({ startsAt, label: twin ? zoned.format(at) : label });
  }
  return [...days].map(([label, times]) => ({ label, times }));
}
