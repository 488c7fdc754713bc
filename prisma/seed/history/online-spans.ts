import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import { DAY_MS, dayNumberOf, startOfDay, weekdayOfDay } from '../../../src/domain/time/local-day';
import type { Agent } from './agents';

export interface SpanRow {
  readonly memberId: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
}

const LUNCH_AT = 0.5;
const LUNCH_MINUTES = 40;
const HOUR = 3_600;

/** When the agents of the history were online: their shifts, come and gone a few minutes off, with a break in the middle. */
export function onlineSpans(
  agents: readonly Agent[],
  { until, days }: { readonly until: Date; readonly days: number },
  timeZone: string,
): SpanRow[] {
  const last = dayNumberOf(until, timeZone);
  const first = dayNumberOf(new Date(until.getTime() - days * DAY_MS), timeZone);
  return agents.flatMap((agent, index) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((day) =>
      spansOfDay(agent, index, day, timeZone).flatMap((span) => cutAt(span, until)),
    ),
  );
}

function spansOfDay({ id, rota }: Agent, index: number, day: number, timeZone: string): SpanRow[] {
  const shift = weekdayOfDay(day) >= 6 ? rota.weekend : rota.week;
  if (shift === null) return [];
  const midnight = startOfDay(day, timeZone);
  const at = (hours: number, minutes: number) => addSeconds(midnight, hours * HOUR + minutes * 60);
  const [from, to] = shift;
  const off = (day * 7 + index * 13) % 11;
  const lunch = from + (to - from) * LUNCH_AT;
  return [
    { memberId: id, startedAt: at(from, off - 3), lastSeenAt: at(lunch, off) },
    { memberId: id, startedAt: at(lunch, off + LUNCH_MINUTES), lastSeenAt: at(to, 6 - off) },
  ];
}

function cutAt(span: SpanRow, until: Date): SpanRow[] {
  if (span.startedAt >= until) return [];
  return [span.lastSeenAt > until ? { ...span, lastSeenAt: until } : span];
}
