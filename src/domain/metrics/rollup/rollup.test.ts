import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMetrics } from '../compute-metrics';
import { BREAKDOWN_DIMENSIONS, DISTRIBUTION_DIMENSIONS } from '../figures';
import { groupBy } from '../group-by';
import { context, later, query, records, utc } from '../metrics.fixture';
import { type MetricsContext, type MetricsQuery, NO_FILTERS } from '../query';
import { randomRecords } from '../random-records.fixture';
import type { MetricsRecords } from '../records';
import type { MetricsReport } from '../report';
import { askCurrent, askPrevious } from './asks';
import { turningPoints } from './horizons';
import type { Part } from './part';
import { reportFromSums } from './report-from-sums';
import { type Ask, addPart, type Sums } from './sums';
import { partsOfLead } from './unit-parts';

/** Open every second hour. */
function officeHours(from: Date, to: Date): number {
  let seconds = 0;
  for (let at = from.getTime(); at < to.getTime(); ) {
    const hour = Math.floor(at / 3_600_000);
    const end = Math.min((hour + 1) * 3_600_000, to.getTime());
    if (hour % 2 === 0) seconds += (end - at) / 1000;
    at = end;
  }
  return seconds;
}

function allParts(rows: MetricsRecords, known: MetricsContext): Part[] {
  const leads = groupBy(rows.conversations, (conversation) => conversation.leadId);
  return [...leads].flatMap(([leadId, conversations]) => {
    const ids = new Set(conversations.map(({ id }) => id));
    const episodes = rows.episodes.filter(({ conversationId }) => ids.has(conversationId));
    const episodeIds = new Set(episodes.map(({ id }) => id));
    const isOwn = ({ episodeId }: { episodeId: string }) => episodeIds.has(episodeId);
    return partsOfLead(
      records({
        conversations,
        episodes,
        ratings: rows.ratings.filter(isOwn),
        feedback: rows.feedback.filter(isOwn),
        secondWaits: rows.secondWaits.filter(isOwn),
        conversions: rows.conversions.filter((conversion) => conversion.leadId === leadId),
      }),
      known,
    );
  });
}

function answer(parts: readonly Part[], asked: MetricsQuery, known: MetricsContext): MetricsReport {
  const answered = (ask: Ask) => {
    const sums: Sums = new Map();
    for (const part of parts) addPart(sums, part, ask, 1);
    return { ask, sums };
  };
  const before = askPrevious(asked, known);
  return reportFromSums(asked, known, answered(askCurrent(asked, known)), before && answered(before));
}

/** Percentiles replaced by their distance from the raw ones in per cent, everything else as it is. */
function withoutPercentiles(report: MetricsReport): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value) => (key === 'median' || key === 'p90' ? value !== null : value)),
  );
}

function percentiles(report: MetricsReport): number[] {
  const found: number[] = [];
  JSON.stringify(report, (key, value) => {
    if ((key === 'median' || key === 'p90') && value !== null) found.push(value);
    return value;
  });
  return found;
}

/** Any moment, and those around which a figure can change. */
function momentsOf(rows: MetricsRecords): fc.Arbitrary<Date> {
  const known = context({ businessSecondsBetween: officeHours });
  const points = turningPoints(rows, known).flatMap((at) => [at - 1, at, at + 1]);
  const anyMoment = fc.integer({ min: -80 * 3_600, max: 1_400 * 3_600 }).map((seconds) => later(seconds));
  return points.length === 0
    ? anyMoment
    : fc.oneof(
        anyMoment,
        fc.constantFrom(...points).map((at) => new Date(at)),
      );
}

const filters = fc.record({
  channelId: fc.constantFrom(null, null, 'website'),
  teamId: fc.constantFrom(null, null, 'sales'),
  memberId: fc.constantFrom(null, null, 'maya'),
  reason: fc.constantFrom(null, null, null, 'visitor_request' as const),
});
describe('aggregates of any history', () => {
  it('give the report of a raw recomputation, at any moment, for any filter, breakdown and granularity', () => {
    fc.assert(
      fc.property(
        randomRecords.chain((rows) => fc.tuple(fc.constant(rows), momentsOf(rows))),
        filters,
        fc.constantFrom('hour', 'day', 'week', 'month'),
        fc.constantFrom('UTC', 'America/New_York', 'Australia/Lord_Howe'),
        ([rows, now], filter, granularity, timeZone) => {
          const known = context({ now, timeZone, businessSecondsBetween: officeHours });
          const asked = query({
            from: utc('2026-03-02 03:20'),
            to: utc('2026-03-10 16:45'),
            compare: 'previous',
            granularity,
            breakdowns: BREAKDOWN_DIMENSIONS,
            distributions: DISTRIBUTION_DIMENSIONS,
            filters: { ...NO_FILTERS, ...filter },
          });
          const raw = computeMetrics(rows, asked, known);
          const found = answer(allParts(rows, known), asked, known);
          expect(withoutPercentiles(found)).toEqual(withoutPercentiles(raw));
          const exact = percentiles(raw);
          percentiles(found).forEach((value, index) => {
            expect(Math.abs(value - (exact[index] ?? Number.NaN))).toBeLessThanOrEqual(
              0.01 * (exact[index] ?? 0),
            );
          });
        },
      ),
      { seed: 20260302, numRuns: 40 },
    );
  }, 120_000);
});
