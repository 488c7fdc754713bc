import { describe, expect, it } from 'vitest';
import { emailKind } from './email-kind';
import type { LeadFields } from './field-entry';
import { isBelowPath, pagePath } from './page-path';
import { eventSignal, fieldSignals, messageSignals, pageSignal, returningSignal } from './signals';

const AT = new Date('2026-03-15T12:00:00Z');
const from = {
  declined: false,
  source: 'bot',
  confidence: 0.9,
  messageId: null,
  memberId: null,
  at: AT.toISOString(),
} as const;

describe('the kind of an e-mail address', () => {
  it.each([
    ['ana@gmail.com', 'free'],
    [' Ana@GMX.de ', 'free'],
    ['ana@yopmail.com', 'free'],
    ['ana@mit.edu', 'student'],
    ['ana@cs.stanford.edu', 'student'],
    ['ana@unimelb.edu.au', 'student'],
    ['ana@ox.ac.uk', 'student'],
    ['ana@stud.tu-berlin.de', 'student'],
    ['ana@uni-heidelberg.de', 'student'],
    ['ana@student.kuleuven.be', 'student'],
    ['ana@acme.io', 'business'],
    ['ana@education.com', 'business'],
    ['ana@studio.example', 'business'],
    ['ana@gmail.com.acme.io', 'business'],
  ])('%s is %s', (email, kind) => {
    expect(emailKind(email)).toBe(kind);
  });

  it.each(['', 'ana', 'ana@', '@gmail.com', 'ana@localhost', 'a b@gmail.com'])(
    '%j is no address',
    (email) => {
      expect(emailKind(email)).toBeNull();
    },
  );
});

describe('the path of a page', () => {
  it.each([
    ['https://acme.io/Pricing/?utm=1#plans', '/pricing'],
    ['/pricing/', '/pricing'],
    ['https://acme.io', '/'],
    ['/preise/%C3%BCbersicht', '/preise/übersicht'],
  ])('of %s is %s', (url, path) => {
    expect(pagePath(url)).toBe(path);
  });

  it('of what is no address is null', () => {
    expect(pagePath('http://')).toBeNull();
    expect(pagePath('/%E0%A4%A')).toBeNull();
  });

  it('lies below its parents only', () => {
    expect(isBelowPath('/pricing/teams', '/Pricing/')).toBe(true);
    expect(isBelowPath('/pricing-old', '/pricing')).toBe(false);
    expect(isBelowPath('/anything', '/')).toBe(true);
  });
});

describe('signals', () => {
  it('of a page view carry its path', () => {
    expect(pageSignal('https://acme.io/pricing?x=1', AT)).toEqual({
      kind: 'page_view',
      key: '/pricing',
      amount: null,
      at: AT,
    });
    expect(pageSignal('http://', AT)).toBeNull();
  });

  it('of a message say that it was written, and its intent when it has one', () => {
    expect(messageSignals(null, AT).map(({ kind }) => kind)).toEqual(['message']);
    expect(messageSignals('pricing', AT).map(({ kind, key }) => [kind, key])).toEqual([
      ['message', ''],
      ['intent', 'pricing'],
    ]);
  });

  it('of events and returns', () => {
    expect(eventSignal('demo_watched', AT)).toMatchObject({ kind: 'event', key: 'demo_watched' });
    expect(returningSignal(AT)).toMatchObject({ kind: 'returning' });
  });

  it('of fields say what is known and how much it is', () => {
    const fields: LeadFields = {
      email: { ...from, value: 'ana@acme.io' },
      companySize: { ...from, value: { min: 200, max: null } },
      budget: { ...from, value: { amountMinor: 100_000, currency: 'EUR', period: 'month' } },
      timeline: { ...from, value: { text: 'next month', withinDays: 30 } },
      phone: { ...from, value: null, declined: true },
    };
    expect(fieldSignals(fields, 5_000_000).map(({ kind, key, amount }) => [kind, key, amount])).toEqual([
      ['field_known', 'email', null],
      ['email_kind', 'business', null],
      ['field_known', 'companySize', null],
      ['field_value', 'companySize', 200],
      ['field_known', 'budget', null],
      ['field_value', 'budget', 1_200_000],
      ['field_known', 'timeline', null],
      ['field_value', 'timeline', 30],
      ['field_value', 'dealValue', 5_000_000],
    ]);
  });

  it('of an empty lead are none', () => {
    expect(fieldSignals({}, null)).toEqual([]);
  });
});
