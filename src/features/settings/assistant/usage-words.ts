import type { AssistantUsage } from '../../../contracts/api/assistant';
import type { Refusal } from '../../../domain/assistant/proposal';

const REFUSED: Readonly<Record<Refusal, string>> = {
  empty: 'it said nothing',
  too_long: 'its words were too long',
  leaks_instructions: 'it gave its instructions away',
  claims_to_be_human: 'it claimed to be a person',
  promises_a_person: 'it promised a person',
  cites_unknown_passage: 'it cited a passage that does not exist',
  cites_nothing: 'it answered without a source',
  figure_without_source: 'it named a figure that stands in no article',
  promise_without_source: 'it promised something that stands in no article',
  address_without_source: 'it named an address that stands in no article',
  strays_from_source: 'it spoke of something else than its source',
};

const SKIPPED: Readonly<Record<string, string>> = {
  breaker_open: 'Not asked: the model had failed too often',
  tokens_limit: 'Not asked: the month’s tokens are used up',
  cost_limit: 'Not asked: the month’s money is used up',
  switched_off: 'Not asked: it was switched off meanwhile',
};

/** What went wrong last, as a sentence without its full stop. */
export function problemWords({ outcome, detail }: NonNullable<AssistantUsage['lastProblem']>): string {
  if (outcome === 'refused') {
    const why = Object.entries(REFUSED).find(([refusal]) => refusal === detail)?.[1];
    return `Words were not said: ${why ?? 'they broke a rule'}`;
  }
  if (outcome === 'skipped') return SKIPPED[detail ?? ''] ?? 'The model was not asked';
  return detail ?? 'The call failed';
}

export const BREAKER_WORDS: Readonly<Record<AssistantUsage['breaker']['state'], string>> = {
  closed: 'Working',
  failing: 'Some calls fail',
  open: 'Left alone',
  trying: 'Trying again',
};

export const BREAKER_TONES = {
  closed: 'positive',
  failing: 'warning',
  open: 'danger',
  trying: 'warning',
} as const;

/** Small sums keep more digits: a call costs fractions of a cent. */
export function money(micros: number, currency: string): string {
  const maximumFractionDigits = micros > 0 && micros < 100_000 ? 4 : 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits }).format(
    micros / 1_000_000,
  );
}
