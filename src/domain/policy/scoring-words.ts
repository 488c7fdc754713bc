import type { ScoreRule } from '../leads/types';
import { counted, moneyInWords } from './fact-words';

const FIELD_NOUNS: Readonly<Record<string, string>> = {
  email: 'e-mail',
  companySize: 'company size',
  dealValue: 'deal value',
  useCase: 'use case',
};

/** A scoring rule in words: "Visited pricing: +6 for each view of a page under /pricing, at most 2 times." */
export function scoreRuleInWords(rule: ScoreRule, currency: string | null): string {
  const points = `${rule.points > 0 ? '+' : rule.points < 0 ? '−' : ''}${Math.abs(rule.points)}`;
  const often = rule.maxTimes === 1 ? '' : `, at most ${counted(rule.maxTimes, 'time')}`;
  return `${rule.label}: ${points} ${scoreOccasionInWords(rule, currency)}${often}.`;
}

/** When a scoring rule counts: "for each view of a page under /pricing". */
export function scoreOccasionInWords(rule: ScoreRule, currency: string | null): string {
  const field = FIELD_NOUNS[rule.match] ?? rule.match;
  switch (rule.signal) {
    case 'page_view':
      return `for each view of a page under ${rule.match}`;
    case 'message':
      return 'for each message';
    case 'intent':
      return `for a message about “${rule.match}”`;
    case 'field_known':
      return `when the ${field} is known`;
    case 'field_value':
      return `when the ${field} is ${boundsInWords(rule, currency)}`;
    case 'email_kind':
      return `for a ${rule.match} e-mail address`;
    case 'returning':
      return 'when the visitor comes back';
    default:
      return `for the event “${rule.match}”`;
  }
}

function boundsInWords({ match, atLeast, atMost }: ScoreRule, currency: string | null): string {
  const said = (value: number) => {
    if (match === 'budget' || match === 'dealValue') return moneyInWords(value, currency);
    return match === 'timeline' ? counted(value, 'day') : value.toLocaleString('en-GB');
  };
  if (atLeast !== null && atMost !== null) return `between ${said(atLeast)} and ${said(atMost)}`;
  if (atLeast !== null) return `at least ${said(atLeast)}`;
  return atMost === null ? 'known' : `at most ${said(atMost)}`;
}
