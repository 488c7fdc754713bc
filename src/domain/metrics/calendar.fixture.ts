import { Temporal } from 'temporal-polyfill';
import type { MetricsCalendar } from './query';

/** The real calendar of a time zone. */
export function calendarOf(timeZone: string): MetricsCalendar {
  return {
    timeZone,
    dayOf: (instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString(),
    startOfDay: (day) => new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds),
  };
}
