import { expect, test } from 'vitest';
import { changeBody, changeLead, changePages } from './apply-change';

const lead = (id: string) => ({
  id,
  displayName: id,
  name: id,
  email: null,
  company: null,
  score: 50,
  band: 'warm' as const,
  stage: 'engaged' as const,
  dealValueMinor: null,
  currency: 'EUR',
  phone: null,
  owner: null,
  channel: null,
  tags: [],
  isCustomer: false,
  lastSeenAt: null,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  scoreTrend: [10, 50],
});

test('a change shows on its lead alone, on whichever page it is', () => {
  const pages = {
    pageParams: ['', 'next'],
    pages: [
      { items: [lead('a')], nextCursor: 'next' },
      { items: [lead('b'), lead('c')], nextCursor: null },
    ],
  };
  const changed = changePages(pages, 'b', (item) => changeLead(item, { stage: 'won' }));
  expect(changed.pages.flatMap(({ items }) => items.map(({ id, stage }) => `${id} ${stage}`))).toEqual([
    'a engaged',
    'b won',
    'c engaged',
  ]);
  expect(changed.pages[0]?.nextCursor).toBe('next');
});

test('a call names what the person saw in the fields it changes', () => {
  expect(changeBody(lead('a'), { stage: 'won' })).toEqual({ stage: 'won', seen: { stage: 'engaged' } });
  expect(changeBody(lead('a'), { owner: { id: 'm', name: 'Maya' } })).toEqual({
    ownerMemberId: 'm',
    seen: { ownerMemberId: null },
  });
});

test('a name that is emptied leaves the e-mail to call the lead by', () => {
  expect(changeLead({ ...lead('a'), email: 'a@x.test' }, { name: null }).displayName).toBe('a@x.test');
});
