'use client';

import { useEffect, useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { intervalsInWords } from '../../../domain/policy/hours-words';
import { timeInWords } from '../../../domain/policy/waiting-words';
import { isOpen, nextOpening } from '../../../domain/time/business-hours';
import { isTimeZone } from '../../../domain/time/known-time-zone';
import { dayOf } from '../../../domain/time/local-day';
import type { BusinessHours, Weekday } from '../../../domain/time/types';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const WEEK: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** What the hours mean now and in the coming days, by the same clock as the product's own. */
export function HoursPreview({ hours }: { hours: BusinessHours }) {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  if (now === null || !isTimeZone(hours.timeZone)) return null;
  const open = isOpen(hours, now);
  const opening = open ? null : nextOpening(hours, now);
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: hours.timeZone }).format(
    now,
  );
  return (
    <Card>
      <CardHeader title="What this means" description={`It is ${clock} in ${hours.timeZone} now.`} />
      <CardBody className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Badge tone={open ? 'positive' : 'neutral'}>{open ? 'Open now' : 'Closed now'}</Badge>
          {open ? null : opening ? `Opens ${timeInWords(opening, now, hours.timeZone, 'en')}` : 'Never opens'}
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          {comingDays(hours, now).map(({ date, label, words }) => (
            <div key={date} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd className="tabular">{words}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

/** Local dates, counted in UTC from local noon so that a clock change skips or repeats no day. */
function comingDays(hours: BusinessHours, now: Date) {
  const noon = Date.parse(`${dayOf(now, hours.timeZone)}T12:00:00Z`);
  return WEEK.map((ahead) => {
    const day = new Date(noon + ahead * DAY_MS);
    const date = day.toISOString().slice(0, 10);
    const weekday = ((day.getUTCDay() + 6) % 7) + 1;
    const exception = hours.exceptions.find((one) => one.date === date);
    const intervals = exception?.open ?? hours.week[isWeekday(weekday) ? weekday : 1];
    const words = hours.alwaysOpen ? 'around the clock' : intervalsInWords(intervals);
    const label = DAY.format(day);
    return { date, label, words: exception?.name ? `${words} (${exception.name})` : words };
  });
}

const isWeekday = (day: number): day is Weekday => day >= 1 && day <= 7;
