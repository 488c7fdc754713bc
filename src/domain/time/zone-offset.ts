import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which a zone keeps one offset from UTC; all in milliseconds, the end excluded. */
export interface OffsetPeriod {
  readonly fromMs: number;
  readonly toMs: number;
  readonly offsetMs: number;
}

/** Periods found so far by zone, the last one used first: instants of one report share a period or two. */
const periodsByZone = new Map<string, OffsetPeriod[]>();

/**
 * The period of constant offset that holds an instant. The zone's rules are asked once per period, so that a
 * hundred thousand instants cost little more than one.
 *
 * @param timeZone IANA name
 * @throws RangeError when the zone is unknown
 */
export function offsetPeriodAt(timeZone: string, ms: number): OffsetPeriod {
  const known = periodsByZone.get(timeZone) ?? [];
  const index = known.findIndex(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);
  const found = known[index] ?? findPeriod(timeZone, ms);
  if (index === 0) return found;
  if (index > 0) known.splice(index, 1);
  known.unshift(found);
  periodsByZone.set(timeZone, known);
  return found;
}

function findPeriod(timeZone: string, ms: number): OffsetPeriod {
  const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const here = zoned(Math.floor(ms));
  // Asked from one millisecond later, a change at this very instant is the previous one.
  const previous = zoned(Math.floor(ms) + 1).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  return {
    fromMs: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    toMs: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: here.offsetNanoseconds / 1e6,
  };
}
