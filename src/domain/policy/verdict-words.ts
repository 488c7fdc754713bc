import { booleanInWords, describeFact, subjectOf } from './condition-words';
import { valueInWords } from './fact-words';
import { factDefinition } from './facts';
import type { ConditionVerdict } from './types';

/** Comparisons that were made, with the values that were compared. */

/** Why a comparison held: "score 78 passed the threshold of 70", "intent is “legal”", "budget is known". */
export function heldInWords(verdict: ConditionVerdict, currency: string | null): string {
  const { fact = '', op, expected, actual } = verdict;
  const definition = factDefinition(fact);
  const noun = subjectOf(fact);
  const is = definition?.plural ? 'are' : 'is';
  const found = valueInWords(definition, actual, currency);
  const bound = valueInWords(definition, expected, currency);
  switch (op) {
    case 'gt':
    case 'gte':
      return `${noun} ${found} ${actual === expected ? 'reached' : 'passed'} the threshold of ${bound}`;
    case 'lt':
    case 'lte':
      return `${noun} ${found} ${is} ${actual === expected ? 'at' : 'under'} the limit of ${bound}`;
    case 'contains':
    case 'not_contains':
      return `${noun} ${found} ${op === 'contains' ? 'contained' : 'did not contain'} ${bound}`;
    case 'is_known':
    case 'is_unknown':
      return describeFact({ fact, op }, currency);
    default:
      if (definition?.type === 'boolean') return booleanInWords(definition, actual ?? null);
      return `${noun} ${is} ${found}`;
  }
}

/** What a comparison still lacks: "score is 62 and must be at least 70", "budget is not known yet". */
export function missingInWords(verdict: ConditionVerdict, currency: string | null): string {
  const { fact = '', op = 'eq', expected, actual, problem } = verdict;
  const definition = factDefinition(fact);
  const noun = subjectOf(fact);
  const is = definition?.plural ? 'are' : 'is';
  if (problem === 'no_such_fact') return `there is no fact called ${noun}`;
  if (problem === 'wrong_type') {
    const [found, bound] = [actual, expected].map((value) => valueInWords(definition, value, currency));
    return `${noun} ${is} ${found}, which cannot be compared with ${bound}`;
  }
  if (problem === 'unknown') return `${noun} ${is} not known yet`;
  if (op === 'is_unknown') return `${noun} ${is} known already`;
  if (definition?.type === 'boolean') return booleanInWords(definition, actual ?? null);
  const needed = describeFact({ fact, op, value: expected }, currency).slice(`${noun} ${is} `.length);
  const found = valueInWords(definition, actual, currency);
  if (op === 'contains' || op === 'not_contains') {
    const bound = valueInWords(definition, expected, currency);
    return `${noun} ${is} ${found} and must ${op === 'contains' ? '' : 'not '}contain ${bound}`;
  }
  return `${noun} ${is} ${found} and must be ${needed}`;
}
