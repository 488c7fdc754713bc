import type { OwnNumbers, TeamMedian } from '../../domain/metrics/own-numbers';
import { OWN_FIGURES } from '../../domain/metrics/own-numbers-words';
import type { Rate } from '../../domain/metrics/report';
import { durationWords, percentWords } from './figure-words';

/** A figure as a tile shows it. */
export interface ShownFigure {
  readonly key: keyof OwnNumbers;
  readonly label: string;
  readonly definition: string;
  readonly value: string;
  /** "3 of 4", "of 12 answered handoffs"; empty where there is nothing to say. */
  readonly basis: string;
  readonly smallSample: boolean;
  /** Items that may still change it. */
  readonly pending: number;
  /** "Team 62% (4 people)"; null where it is not shown. */
  readonly team: string | null;
}

const NONE = '–';

/** One's own figures in the order of the page. */
export function figuresOf(numbers: OwnNumbers): readonly ShownFigure[] {
  const { taken, missed, responseTime, resolved, csat, conversion } = numbers;
  return [
    {
      ...OWN_FIGURES.taken,
      key: 'taken',
      value: String(taken.count),
      basis: taken.count === 1 ? 'handoff' : 'handoffs',
      smallSample: false,
      pending: 0,
      team: teamWords(taken.team, (value) => String(Math.round(value * 10) / 10)),
    },
    {
      ...rateFigure('missed', missed),
      value: missed.rate.denominator === 0 ? NONE : String(missed.rate.numerator),
      basis: withShare(missed.rate, 'offers'),
      team: teamWords(missed.team, (share) => `${percentWords(share)} of offers`),
    },
    {
      ...OWN_FIGURES.responseTime,
      key: 'responseTime',
      value: responseTime.stats.median === null ? NONE : durationWords(responseTime.stats.median),
      basis:
        responseTime.stats.count === 0
          ? 'No answered handoffs'
          : `median of ${responseTime.stats.count} ${responseTime.stats.count === 1 ? 'handoff' : 'handoffs'}`,
      smallSample: responseTime.stats.count > 0 && responseTime.stats.smallSample,
      pending: responseTime.stats.pending,
      team: teamWords(responseTime.team, durationWords),
    },
    {
      ...rateFigure('resolved', resolved),
      value: String(resolved.rate.numerator),
      basis: withShare(resolved.rate, 'ended'),
      team: teamWords(resolved.team, (share) => `${percentWords(share)} of ended`),
    },
    rateFigure('csat', csat),
    rateFigure('conversion', conversion),
  ];
}

const NOUNS = { missed: 'offers', resolved: 'ended', csat: 'ratings', conversion: 'conversations' } as const;

function rateFigure(
  key: keyof typeof NOUNS,
  { rate, team }: { readonly rate: Rate; readonly team: TeamMedian | null },
): ShownFigure {
  return {
    ...OWN_FIGURES[key],
    key,
    value: rate.value === null ? NONE : percentWords(rate.value),
    basis: outOf(rate, NOUNS[key]),
    smallSample: rate.denominator > 0 && rate.smallSample,
    pending: rate.pending,
    team: teamWords(team, percentWords),
  };
}

const outOf = ({ numerator, denominator }: Rate, noun: string) =>
  denominator === 0
    ? `No ${noun === 'ended' ? 'handoffs ended' : noun}`
    : `${numerator} of ${denominator} ${noun}`;

/** "1 of 4 offers, 25%": beside a count, so that it can be compared with the team's share. */
const withShare = (rate: Rate, noun: string) =>
  rate.value === null ? outOf(rate, noun) : `${outOf(rate, noun)}, ${percentWords(rate.value)}`;

const teamWords = (team: TeamMedian | null, words: (value: number) => string) =>
  team && `Team ${words(team.value)} (${team.people} people)`;
