import { expect, test } from 'vitest';
import { entryWords } from './timeline-words';

const id = '0198a000-0000-7000-8000-000000000001';
const base = { id, at: '2026-11-22T10:00:00.000Z' };

test('every kind of entry is a sentence, and a message leads to itself in the inbox', () => {
  const message = {
    ...base,
    kind: 'message',
    conversationId: id,
    author: 'agent',
    by: 'Maya',
    text: 'Hi',
    private: false,
  } as const;
  expect(entryWords(message, 'EUR')).toEqual({
    title: 'Maya wrote',
    detail: 'Hi',
    href: `/inbox?view=all&c=${id}&m=${id}`,
  });
  expect(entryWords({ ...message, private: true, text: '' }, 'EUR')).toMatchObject({
    title: 'Maya left a note',
    detail: 'Withdrawn',
  });
  const visit = { ...base, kind: 'visit', url: 'https://shop.test/pricing', title: null } as const;
  expect(entryWords(visit, 'EUR')).toEqual({ title: 'Visited /pricing', detail: null, href: null });
  const score = {
    ...base,
    kind: 'score',
    conversationId: null,
    score: 40,
    delta: -5,
    cause: 'edit',
  } as const;
  expect(entryWords(score, 'EUR')).toEqual({ title: 'Score fell to 40', detail: '−5 by edit', href: null });
  const deal = {
    ...base,
    kind: 'deal',
    from: 'qualified',
    to: 'won',
    dealValueMinor: 125_000,
    by: null,
  } as const;
  expect(entryWords(deal, 'EUR')).toMatchObject({ title: 'Qualified → Won', detail: '€1,250' });
});

test('a deal value is read as money, an import names its file', () => {
  const edit = {
    ...base,
    kind: 'edit',
    field: 'dealValue',
    value: '125000 EUR',
    source: 'member',
    fileName: null,
    by: 'Maya',
  } as const;
  expect(entryWords(edit, 'EUR')).toMatchObject({ title: 'Deal value set', detail: '€1,250' });
  expect(entryWords({ ...edit, field: 'import', value: 'fair.csv' }, 'EUR')).toMatchObject({
    title: 'Imported',
    detail: 'fair.csv',
  });
  expect(entryWords({ ...edit, field: 'phone', value: '+1', fileName: 'fair.csv' }, 'EUR')).toMatchObject({
    title: 'Phone set (from fair.csv)',
  });
});

test('a merge names the lead that is part of this one now', () => {
  const merged = {
    ...base,
    kind: 'edit',
    field: 'merged',
    value: 'Ada, ada@x.test',
    source: 'identity',
    fileName: null,
    by: null,
  } as const;
  expect(entryWords(merged, 'EUR')).toEqual({
    title: 'Merged with another lead',
    detail: 'Ada, ada@x.test',
    href: null,
  });
});
