import { describe, expect, it } from 'vitest';
import { fieldValue, knownFields, type LeadFields } from './field-entry';
import { fieldText } from './field-text';
import { type FieldUpdate, mergeFields } from './merge-fields';

type Extra = Partial<
  Pick<FieldUpdate, 'source' | 'confidence' | 'messageId' | 'memberId' | 'at' | 'isCorrection'>
>;

/** A minute of 15 March 2026. */
const at = (minute: number) => `2026-03-15T12:${String(minute).padStart(2, '0')}:00.000Z`;

function email(value: string | null, extra: Extra = {}): FieldUpdate {
  return {
    field: 'email',
    value,
    source: 'bot',
    confidence: 0.9,
    messageId: 'm1',
    memberId: null,
    at: at(0),
    ...extra,
  };
}

function merged(...updates: FieldUpdate[]) {
  return mergeFields({}, updates);
}

function outcome(...updates: FieldUpdate[]) {
  const { fields, verdicts } = merged(...updates);
  return [fieldValue(fields, 'email'), verdicts.at(-1)?.verdict];
}

describe('what the visitor says', () => {
  it('is kept with the message it came from and how sure the bot is', () => {
    expect(merged(email('jane@acme.com')).fields.email).toEqual({
      value: 'jane@acme.com',
      declined: false,
      source: 'bot',
      confidence: 0.9,
      messageId: 'm1',
      memberId: null,
      at: at(0),
    });
  });

  it('again confirms it: the first message stays its source, the confidence only rises', () => {
    const { fields, verdicts } = merged(
      email('jane@acme.com', { confidence: 0.6 }),
      email('Jane@Acme.com', { confidence: 0.95, messageId: 'm2', at: at(1) }),
      email('jane@acme.com', { confidence: 0.5, messageId: 'm3', at: at(2) }),
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['added', 'confirmed', 'confirmed']);
    expect(fields.email).toMatchObject({ messageId: 'm1', confidence: 0.95 });
  });

  it('anew replaces the old, unless the bot is clearly less sure of it', () => {
    const first = email('jane@acme.com', { confidence: 0.9 });
    expect(outcome(first, email('jane@acme.io', { confidence: 0.8, at: at(1) }))).toEqual([
      'jane@acme.io',
      'changed',
    ]);
    expect(outcome(first, email('jane@acme.io', { confidence: 0.7, at: at(1) }))).toEqual([
      'jane@acme.com',
      'kept_surer',
    ]);
  });

  it('as a correction replaces the old, however sure the bot was, forms included', () => {
    const correction = email('jane@acme.io', { confidence: 0.5, isCorrection: true, at: at(1) });
    expect(outcome(email('jane@acme.com'), correction)).toEqual(['jane@acme.io', 'changed']);
    expect(outcome(email('jane@acme.com', { source: 'form' }), correction)).toEqual([
      'jane@acme.io',
      'changed',
    ]);
  });

  it('earlier never undoes what was said later', () => {
    const later = email('jane@acme.io', { at: at(5) });
    expect(outcome(later, email('jane@acme.com', { at: at(1) }))).toEqual(['jane@acme.io', 'kept_newer']);
    expect(outcome(later, email('jane@acme.com', { at: at(1), isCorrection: true }))).toEqual([
      'jane@acme.io',
      'kept_newer',
    ]);
  });

  it('does not replace what a form or the embedding site gave', () => {
    for (const source of ['form', 'identity', 'api', 'import'] as const) {
      const given = email('jane@acme.com', { source });
      expect(outcome(given, email('x@y.io', { at: at(1) }))).toEqual(['jane@acme.com', 'kept_trusted']);
    }
    expect(outcome(email('x@y.io'), email('jane@acme.com', { source: 'form', at: at(1) }))).toEqual([
      'jane@acme.com',
      'changed',
    ]);
  });
});

describe('what a person of the team enters', () => {
  const edit = email('jane@acme.com', { source: 'member', memberId: 'maya', messageId: null, confidence: 1 });

  it('wins over everything the bot reads, corrections included', () => {
    expect(outcome(edit, email('x@y.io', { at: at(9), isCorrection: true }))).toEqual([
      'jane@acme.com',
      'kept_trusted',
    ]);
    expect(outcome(edit, email('x@y.io', { at: at(9), source: 'identity' }))).toEqual([
      'jane@acme.com',
      'kept_trusted',
    ]);
  });

  it('is replaced by another person only', () => {
    const other = email('jane@acme.org', { source: 'member', memberId: 'liam', at: at(1) });
    expect(outcome(edit, other)).toEqual(['jane@acme.org', 'changed']);
    expect(outcome(other, edit)).toEqual(['jane@acme.org', 'kept_newer']);
  });

  it('replaces what the bot read later than the edit was written', () => {
    expect(outcome(email('x@y.io', { at: at(5) }), edit)).toEqual(['jane@acme.com', 'changed']);
  });

  it('vouches for the bot when it says the same', () => {
    const { fields } = merged(email('jane@acme.com'), { ...edit, at: at(1) });
    expect(fields.email).toMatchObject({ source: 'member', memberId: 'maya', confidence: 1 });
  });

  it('may be nothing: the field is empty again and may be asked for', () => {
    const { fields, verdicts } = merged(email('jane@acme.com'), { ...edit, value: null });
    expect(fields).toEqual({});
    expect(verdicts.at(-1)).toEqual({ field: 'email', verdict: 'cleared' });
  });
});

describe('declining', () => {
  it('is remembered, and forgotten when the visitor tells after all', () => {
    const declined = merged(email(null));
    expect(declined.fields.email).toMatchObject({ value: null, declined: true, messageId: 'm1' });
    const { fields, verdicts } = mergeFields(declined.fields, [email('jane@acme.io', { at: at(1) })]);
    expect(verdicts[0]?.verdict).toBe('added');
    expect(fields.email).toMatchObject({ value: 'jane@acme.io', declined: false });
  });

  it('takes away nothing that is known', () => {
    expect(outcome(email('jane@acme.com'), email(null, { at: at(1) }))).toEqual([
      'jane@acme.com',
      'kept_trusted',
    ]);
  });
});

describe('structured fields', () => {
  const budget = (
    value: { amountMinor: number; currency: string | null; period: 'month' | 'year' | null },
    minute = 0,
  ): FieldUpdate => ({
    field: 'budget',
    value,
    source: 'bot',
    confidence: 0.9,
    messageId: 'm1',
    memberId: null,
    at: at(minute),
  });

  it('are the same whatever the order of their keys, as a database returns them', () => {
    const stored: LeadFields = merged(budget({ amountMinor: 5, currency: 'EUR', period: null })).fields;
    const { verdicts } = mergeFields(stored, [budget({ period: null, currency: 'EUR', amountMinor: 5 }, 1)]);
    expect(verdicts[0]?.verdict).toBe('confirmed');
    expect(
      mergeFields(stored, [budget({ amountMinor: 6, currency: 'EUR', period: null }, 1)]).verdicts[0]
        ?.verdict,
    ).toBe('changed');
  });

  it('merge independently of each other and do not touch what was given', () => {
    const known = merged(email('jane@acme.com')).fields;
    const copy = structuredClone(known);
    const { fields } = mergeFields(known, [budget({ amountMinor: 5, currency: null, period: null })]);
    expect(knownFields(fields)).toEqual(['email', 'budget']);
    expect(known).toEqual(copy);
  });

  it('read as an agent would say them', () => {
    expect(fieldText({ amountMinor: 5_000_000, currency: null, period: 'year' }, 'EUR')).toBe(
      '€50,000 a year',
    );
    expect(fieldText({ amountMinor: 199_950, currency: 'GBP', period: null }, 'EUR')).toBe('£1,999.50');
    expect(fieldText({ min: 200, max: 500 }, 'EUR')).toBe('200–500 people');
    expect(fieldText({ min: 40, max: 40 }, 'EUR')).toBe('40 people');
    expect(fieldText({ min: 500, max: null }, 'EUR')).toBe('500 people or more');
    expect(fieldText({ text: 'next month', withinDays: 30 }, 'EUR')).toBe('next month');
    expect(fieldText('Jane', 'EUR')).toBe('Jane');
  });
});
