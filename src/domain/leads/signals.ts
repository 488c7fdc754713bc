import { emailKind } from './email-kind';
import { annualBudgetMinor, fieldValue, knownFields, type LeadFields } from './field-entry';
import { pagePath } from './page-path';
import type { ScoreSignal } from './types';

/** Turns what happened and what became known into the signals that scoring counts. */

/** A page the visitor opened; null when the address cannot be read. */
export function pageSignal(url: string, at: Date): ScoreSignal | null {
  const path = pagePath(url);
  return path === null ? null : { kind: 'page_view', key: path, amount: null, at };
}

/**
 * A message of the visitor: that it was written and, when it was understood, what it is about.
 * @param intent the recognised intent, or null when the message fits none
 */
export function messageSignals(intent: string | null, at: Date): readonly ScoreSignal[] {
  const written: ScoreSignal = { kind: 'message', key: '', amount: null, at };
  return intent === null ? [written] : [written, { kind: 'intent', key: intent, amount: null, at }];
}

/** An event the site reported, by its type. */
export function eventSignal(type: string, at: Date): ScoreSignal {
  return { kind: 'event', key: type, amount: null, at };
}

/** The visitor came back in a new session. */
export function returningSignal(at: Date): ScoreSignal {
  return { kind: 'returning', key: '', amount: null, at };
}

/**
 * What the known fields say: that they are known, the kind of e-mail address, and the numbers in them
 * (`companySize` in people, the lower end of a range; `budget` and `dealValue` in minor units, the budget a
 * year; `timeline` in days). Derived on every scoring, never stored, so that a correction takes effect.
 */
export function fieldSignals(fields: LeadFields, dealValueMinor: number | null): readonly ScoreSignal[] {
  const signals: ScoreSignal[] = [];
  for (const field of knownFields(fields)) {
    const at = new Date(fields[field]?.at ?? 0);
    signals.push({ kind: 'field_known', key: field, amount: null, at });
    const amount = fieldAmount(fields, field);
    if (amount !== null) signals.push({ kind: 'field_value', key: field, amount, at });
    if (field !== 'email') continue;
    const kind = emailKind(fieldValue(fields, 'email') ?? '');
    if (kind !== null) signals.push({ kind: 'email_kind', key: kind, amount: null, at });
  }
  if (dealValueMinor !== null) {
    signals.push({ kind: 'field_value', key: 'dealValue', amount: dealValueMinor, at: new Date(0) });
  }
  return signals;
}

function fieldAmount(fields: LeadFields, field: string): number | null {
  if (field === 'companySize') return fieldValue(fields, 'companySize')?.min ?? null;
  if (field === 'timeline') return fieldValue(fields, 'timeline')?.withinDays ?? null;
  const budget = field === 'budget' ? fieldValue(fields, 'budget') : null;
  return budget === null ? null : annualBudgetMinor(budget);
}
