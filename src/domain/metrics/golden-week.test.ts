import { describe, expect, it } from 'vitest';
import { GOLDEN_WEEK } from './golden-week.fixture';
import { fraction, metricsOf, totalsOf, utc } from './metrics.fixture';
import { NO_FILTERS } from './query';

/** Everything has happened that will. */
const MATURE = { now: utc('2026-06-01 00:00') };
const totals = totalsOf(GOLDEN_WEEK, {}, MATURE);

/** Interpolation leaves a last bit of a double behind. */
const exactly = (seconds: number | null) => (seconds === null ? null : Number(seconds.toFixed(6)));

const rates = (of = totals) =>
  Object.fromEntries(Object.entries(of.rates).map(([key, rate]) => [key, fraction(rate)]));

describe('the golden week', () => {
  it('has these rates', () => {
    expect(rates()).toEqual({
      transferRate: '13 of 15',
      episodeShare: '15 of 15',
      serviceLevel: '9 of 13',
      serviceLevelInHours: '9 of 13',
      unansweredShare: '3 of 14',
      abandonmentRate: '2 of 14',
      unansweredSecondWaitShare: '0 of 0',
      resolutionRate: '5 of 11',
      timerResolvedShare: '0 of 5',
      csat: '2 of 3',
      csatResponseRate: '3 of 8',
      conversionRate: '1 of 8',
      existingCustomerConversionRate: '1 of 1',
      botOnlyConversionRate: '1 of 6',
      qualifiedShare: '2 of 11',
      packetCompleteShare: '10 of 11',
      packetOpenedShare: '9 of 11',
      reAskedShare: '1 of 11',
      feedbackShare: '2 of 11',
      rightTimeShare: '1 of 2',
      rightReasonShare: '1 of 1',
      enoughContextShare: '1 of 2',
    });
  });

  it('has these durations, in seconds: how many, their sum, median and 90th percentile', () => {
    const durations = Object.entries(totals.durations).map(([key, { count, total, median, p90 }]) => [
      key,
      [count, total, exactly(median), exactly(p90)],
    ]);
    expect(Object.fromEntries(durations)).toEqual({
      // Nine of 40 s, one of 60 s, one of 300 s.
      responseTime: [11, 720, 40, 60],
      responseTimeInHours: [11, 720, 40, 60],
      // The visitor who was passed on had their first answer from Maya.
      visitorWait: [10, 660, 40, 66],
      waitUntilLeft: [2, 360, 180, 276],
      secondWait: [0, 0, null, null],
      // Five of 600 s, 1,200 s from Maya's request on, 1,800 s, 3,600 s; spam is in none.
      timeToResolution: [8, 9_600, 600, 2_340],
      // From acceptance, ten seconds after the request, to the end.
      agentTime: [11, 10_570, 590, 1_790],
      qualifiedAgentTime: [2, 2_380, 1_190, 1_670],
    });
  });

  it('has these counts', () => {
    expect(totals.counts).toEqual({
      visits: 16,
      conversations: 15,
      transferredConversations: 13,
      acceptedConversations: 9,
      engagedConversations: 9,
      resolvedConversations: 5,
      wonConversations: 2,
      requests: 15,
      episodes: 15,
      engagedEpisodes: 11,
      waitingEpisodes: 1,
      openConversations: 1,
      visitorLeftResolved: 0,
      wonDeals: 2,
      reAsks: 2,
      feedbackEarly: 0,
      feedbackLate: 1,
      endedResolved: 9,
      endedReturned: 1,
      endedTransferred: 1,
      endedAbandoned: 1,
      endedCancelled: 1,
      endedUnserved: 1,
      rated1: 0,
      rated2: 0,
      rated3: 1,
      rated4: 1,
      rated5: 1,
    });
  });

  it('credits Liam with what was passed on to him, and Maya with the rest', () => {
    const of = (memberId: string) =>
      rates(totalsOf(GOLDEN_WEEK, { filters: { ...NO_FILTERS, memberId } }, MATURE));
    expect(of('liam')).toMatchObject({
      transferRate: 'none',
      episodeShare: '1 of 15',
      resolutionRate: '1 of 1',
      csat: '0 of 0',
      packetCompleteShare: '0 of 1',
      conversionRate: '0 of 1',
    });
    expect(of('maya')).toMatchObject({
      episodeShare: '10 of 15',
      serviceLevel: '8 of 9',
      resolutionRate: '4 of 7',
      csat: '2 of 3',
      conversionRate: '1 of 8',
    });
  });

  it('was less on the Tuesday after: nothing is counted before it happened', () => {
    expect(rates(totalsOf(GOLDEN_WEEK, {}, { now: utc('2026-03-10 00:00') }))).toMatchObject({
      transferRate: '13 of 15',
      resolutionRate: '5 of 11',
      csat: '2 of 2',
      conversionRate: '0 of 8',
      botOnlyConversionRate: '0 of 6',
      existingCustomerConversionRate: '1 of 1',
    });
  });

  it.each([
    ['UTC', ['2 of 4', '2 of 2', '2 of 2', '3 of 3', '2 of 2', '1 of 1', '1 of 1']],
    // Eleven hours ahead in March: afternoons in UTC are the next day there.
    ['Australia/Lord_Howe', ['2 of 4', '2 of 2', '0 of 0', '5 of 5', '0 of 0', '3 of 3', '0 of 0', '1 of 1']],
  ])('has these transfer rates by day in %s', (timeZone, expected) => {
    const { series } = metricsOf(GOLDEN_WEEK, {}, { ...MATURE, timeZone }).current;
    expect(series.map(({ rates: { transferRate } }) => fraction(transferRate))).toEqual(expected);
  });
});
