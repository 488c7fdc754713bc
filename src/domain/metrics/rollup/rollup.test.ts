import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMetrics } from '../compute-metrics';
import { BREAKDOWN_DIMENSIONS, DISTRIBUTION_DIMENSIONS } from '../figures';
import { groupBy } from '../group-by';
import { context, query, records, utc } from '../metrics.fixture';
import { type MetricsContext, type MetricsQuery, NO_FILTERS } from '../query';
import { randomRecords } from '../random-records.fixture';
import type { MetricsRecords } from '../records';
import type { MetricsReport } from '../report';
import { askCurrent, askPrevious } from './asks';
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

/** Moments around those at which something happened, or a span of time that a definition names had passed since. */
function momentsOf(rows: MetricsRecords): fc.Arbitrary<Date> {
  const spans = [0, 120_000, 86_400_000, 7 * 86_400_000, 30 * 86_400_000];
  const happened = Object.values(rows)
    .flat()
    .flatMap((row: object) => Object.values(row).filter((value) => value instanceof Date));
  if (happened.length === 0) return fc.constant(utc('2026-03-20 00:00'));
  return fc
    .tuple(fc.constantFrom(...happened), fc.constantFrom(...spans), fc.constantFrom(-1, 0, 1, 3_600_000))
    .map(([at, span, more]) => new Date(at.getTime() + span + more));
}

/** Mostly none: with several at once hardly anything is left. */
const filters: fc.Arbitrary<Partial<MetricsQuery['filters']>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  fc.constantFrom({ channelId: 'website' }, { teamId: 'sales' }, { memberId: 'maya' }, { language: 'en' }),
  fc.constantFrom(
    { teamId: 'sales', memberId: 'maya' },
    { channelId: 'shop', reason: 'visitor_request' as const },
    { teamId: 'support', memberId: 'liam', reason: 'high_score' as const },
  ),
);

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
      { seed: 20260302, numRuns: 30 },
    );
  }, 120_000);

  it('hold through the whole life of every conversation, however long nothing is recorded', () => {
    const asked = query({ from: utc('2026-02-01 00:00'), to: utc('2026-05-01 00:00'), granularity: 'month' });
    fc.assert(
      fc.property(
        randomRecords.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.array(momentsOf(rows), { minLength: 40, maxLength: 40 })),
        ),
        ([rows, moments]) => {
          const parts = allParts(rows, context({ businessSecondsBetween: officeHours }));
          for (const now of moments) {
            const known = context({ now, businessSecondsBetween: officeHours });
            const found = answer(parts, asked, known);
            expect(withoutPercentiles(found)).toEqual(withoutPercentiles(computeMetrics(rows, asked, known)));
          }
        },
      ),
      { seed: 20260303, numRuns: 30 },
    );
  }, 120_000);
});
