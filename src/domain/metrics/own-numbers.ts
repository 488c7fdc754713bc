import { median } from './median';
import type { DurationStats, MetricsReport, Rate } from './report';
import { rateOfCounts } from './summarise';

/** What one member did in a period, counted where it happened. */
export interface OwnWork {
  readonly memberId: string;
  /** Handoffs accepted or taken over, each once. */
  readonly taken: number;
  /** Offers made, those of them that ran out, and those that still run. */
  readonly offered: number;
  readonly missed: number;
  readonly openOffers: number;
  /** Handoffs held that ended, spam left out, and those of them that ended resolved. */
  readonly ended: number;
  readonly resolved: number;
}

/** The team's median beside a figure; `people` is how many have one. */
export interface TeamMedian {
  readonly value: number;
  readonly people: number;
}

export interface OwnNumbers {
  readonly taken: { readonly count: number; readonly team: TeamMedian | null };
  readonly missed: { readonly rate: Rate; readonly team: TeamMedian | null };
  readonly responseTime: { readonly stats: DurationStats; readonly team: TeamMedian | null };
  readonly resolved: { readonly rate: Rate; readonly team: TeamMedian | null };
  readonly csat: { readonly rate: Rate; readonly team: TeamMedian | null };
  readonly conversion: { readonly rate: Rate; readonly team: TeamMedian | null };
}

/** Below this many people a median would tell what a single colleague does. */
const FEWEST_PEOPLE = 3;

/**
 * A member's own numbers of a period with the median of their team beside each. Response time, CSAT and conversion are
 * those of design §4, from the report's rows by member; what was taken, missed and resolved is counted when it happened.
 *
 * @param teamIds ids of the members to compare with, the member too
 * @param report computed with the breakdown `member`, for the same period
 * @returns medians over those who have the figure; null where fewer than `FEWEST_PEOPLE` have
 */
export function ownNumbers(
  memberId: string,
  teamIds: ReadonlySet<string>,
  work: readonly OwnWork[],
  report: Pick<MetricsReport, 'breakdowns'>,
): OwnNumbers {
  const rows = new Map(
    report.breakdowns
      .filter(({ dimension }) => dimension === 'member')
      .flatMap((breakdown) => breakdown.rows.map(({ key, summary }) => [key, summary] as const)),
  );
  const own = work.find((one) => one.memberId === memberId) ?? noWork(memberId);
  const summary = rows.get(memberId);
  const colleagues = work.filter((one) => teamIds.has(one.memberId));
  const summaries = [...teamIds].flatMap((id) => rows.get(id) ?? []);
  const rateOf = (key: 'csat' | 'conversionRate') => ({
    rate: summary?.rates[key] ?? rateOfCounts(0, 0, 0),
    team: teamMedian(summaries.map(({ rates }) => rates[key]?.value ?? null)),
  });
  return {
    taken: { count: own.taken, team: teamMedian(colleagues.map(({ taken }) => taken)) },
    missed: {
      rate: rateOfCounts(own.missed, own.offered - own.openOffers, own.openOffers),
      team: teamMedian(colleagues.map((one) => share(one.missed, one.offered - one.openOffers))),
    },
    responseTime: {
      stats: summary?.durations.responseTime ?? NO_STATS,
      team: teamMedian(summaries.map(({ durations }) => durations.responseTime.median)),
    },
    resolved: {
      rate: rateOfCounts(own.resolved, own.ended, 0),
      team: teamMedian(colleagues.map(({ resolved, ended }) => share(resolved, ended))),
    },
    csat: rateOf('csat'),
    conversion: rateOf('conversionRate'),
  };
}

const NO_STATS: DurationStats = {
  count: 0,
  total: 0,
  mean: null,
  median: null,
  p90: null,
  pending: 0,
  smallSample: true,
};

const noWork = (memberId: string): OwnWork => ({
  memberId,
  taken: 0,
  offered: 0,
  missed: 0,
  openOffers: 0,
  ended: 0,
  resolved: 0,
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function teamMedian(values: readonly (number | null)[]): TeamMedian | null {
  const known = values.filter((value) => value !== null);
  return known.length < FEWEST_PEOPLE ? null : { value: median(known), people: known.length };
}
