import type { ReviewVerdict } from '../../../domain/quality/review/verdicts';

/** What a reviewer may say, with the key that says it. */
export const VERDICT_CHOICES: readonly {
  readonly verdict: ReviewVerdict;
  readonly key: string;
  readonly label: string;
  readonly help: string;
}[] = [
  {
    verdict: 'now',
    key: '1',
    label: 'Needed now',
    help: 'A person should have taken over at the last message',
  },
  { verdict: 'not_needed', key: '2', label: 'Not needed', help: 'The bot was enough' },
  { verdict: 'earlier', key: '3', label: 'Needed earlier', help: 'Then choose the turn' },
  { verdict: 'later', key: '4', label: 'Needed later', help: 'Not yet, but the bot alone will not do' },
  { verdict: 'cannot_tell', key: '5', label: 'Cannot tell', help: 'Left out of every figure' },
];

const LABELS = new Map(VERDICT_CHOICES.map(({ verdict, label }) => [verdict, label]));

export function verdictWords(verdict: ReviewVerdict, turn: number | null): string {
  const label = LABELS.get(verdict) ?? verdict;
  return turn === null ? label : `${label}, at turn ${turn}`;
}
