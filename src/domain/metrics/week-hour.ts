import { bucketOf } from '../time/buckets';
import { dayNumberOf, weekdayOfDay } from '../time/local-day';

/** An hour of the week on the organisation's clock: `1-09` is Monday from 9:00 to 10:00, `7-23` the last of Sunday. */
export type WeekHour = string;

/** The hour of the week that an instant lies in. An hour that comes twice (clocks go back) is the same one both times. */
export function weekHourOf(instant: Date, timeZone: string): WeekHour {
  const hour = bucketOf(instant, 'hour', timeZone).key.slice('2026-03-29T'.length, '2026-03-29T01'.length);
  return `${weekdayOfDay(dayNumberOf(instant, timeZone))}-${hour}`;
}
