import { describe, expect, it } from 'vitest';
import { computeMetrics } from './compute-metrics';
import { context, conversation, fraction, query, records, resolved, utc } from './metrics.fixture';
import { resolvePeriod } from './resolve-period';

/** First visitor messages at these moments, each transferred at once; what each local day counts. */
function conversationsByDay(
  timeZone: string,
  days: { from: string; to: string },
  moments: readonly string[],
) {
  const known = context({ timeZone });
  const report = computeMetrics(
    records({
      conversations: moments.map((at, index) =>
        conversation(`c${index}`, { firstVisitorMessageAt: utc(at) }),
      ),
      episodes: moments.map((at, index) => resolved(`e${index}`, `c${index}`, { requestedAt: utc(at) })),
    }),
    query(resolvePeriod(days, timeZone, known.now)),
    known,
  );
  return report.current.series.map(
    ({ day, rates, durations }) =>
      `${day} ${fraction(rates.transferRate)}, ${durations.responseTime.count} answered`,
  );
}

describe('a day is a day of the organisation’s time zone', () => {
  it('in New York, where Sunday 8 March 2026 has 23 hours', () => {
    expect(
      conversationsByDay('America/New_York', { from: '2026-03-07', to: '2026-03-09' }, [
        '2026-03-07 04:59:59.999', // Friday 23:59:59
        '2026-03-07 05:00', // Saturday 00:00
        '2026-03-08 04:59:59.999', // Saturday 23:59:59
        '2026-03-08 05:00', // Sunday 00:00
        '2026-03-08 06:59:59', // 01:59:59, the last second before the clocks go forward
        '2026-03-08 07:00', // 03:00
        '2026-03-09 03:59:59.999', // Sunday 23:59:59, daylight time
        '2026-03-09 04:00', // Monday 00:00
        '2026-03-10 04:00', // Tuesday 00:00
      ]),
    ).toEqual([
      '2026-03-07 2 of 2, 2 answered',
      '2026-03-08 4 of 4, 4 answered',
      '2026-03-09 1 of 1, 1 answered',
    ]);
  });

  it('in Berlin, where Sunday 25 October 2026 has 25 hours and 02:30 comes twice', () => {
    expect(
      conversationsByDay('Europe/Berlin', { from: '2026-10-24', to: '2026-10-26' }, [
        '2026-10-24 21:59:59.999', // Saturday 23:59:59, summer time
        '2026-10-24 22:00', // Sunday 00:00
        '2026-10-25 00:30', // 02:30, summer time
        '2026-10-25 01:30', // 02:30 again, winter time
        '2026-10-25 22:59:59.999', // Sunday 23:59:59
        '2026-10-25 23:00', // Monday 00:00
      ]),
    ).toEqual([
      '2026-10-24 1 of 1, 1 answered',
      '2026-10-25 4 of 4, 4 answered',
      '2026-10-26 1 of 1, 1 answered',
    ]);
  });

  it('in Kolkata, half an hour off the hour', () => {
    expect(
      conversationsByDay('Asia/Kolkata', { from: '2026-03-02', to: '2026-03-03' }, [
        '2026-03-01 18:29:59.999', // Sunday 23:59:59
        '2026-03-01 18:30', // Monday 00:00
        '2026-03-02 18:29:59.999', // Monday 23:59:59
        '2026-03-02 18:30', // Tuesday 00:00
      ]),
    ).toEqual(['2026-03-02 2 of 2, 2 answered', '2026-03-03 1 of 1, 1 answered']);
  });

  it('on Lord Howe Island, whose clocks move by half an hour on 5 April and 4 October 2026', () => {
    expect(
      conversationsByDay('Australia/Lord_Howe', { from: '2026-04-04', to: '2026-04-06' }, [
        '2026-04-04 12:59:59.999', // Saturday 23:59:59, +11
        '2026-04-04 13:00', // Sunday 00:00
        '2026-04-04 14:45', // 01:45, +11
        '2026-04-04 15:15', // 01:45 again, +10:30
        '2026-04-05 13:29:59.999', // Sunday 23:59:59, +10:30
        '2026-04-05 13:30', // Monday 00:00
      ]),
    ).toEqual([
      '2026-04-04 1 of 1, 1 answered',
      '2026-04-05 4 of 4, 4 answered',
      '2026-04-06 1 of 1, 1 answered',
    ]);
    expect(
      conversationsByDay('Australia/Lord_Howe', { from: '2026-10-04', to: '2026-10-05' }, [
        '2026-10-03 13:29:59.999', // Saturday 23:59:59, +10:30
        '2026-10-03 13:30', // Sunday 00:00
        '2026-10-04 12:59:59.999', // Sunday 23:59:59, +11
        '2026-10-04 13:00', // Monday 00:00
      ]),
    ).toEqual(['2026-10-04 2 of 2, 2 answered', '2026-10-05 1 of 1, 1 answered']);
  });
});
