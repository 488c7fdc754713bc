import { expect, test } from 'vitest';
import { changePages } from './apply-change';

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
  const changed = changePages(pages, 'b', { stage: 'won' });
  expect(changed.pages.flatMap(({ items }) => items.map(({ id, stage }) => `${id} ${stage}`))).toEqual([
    'a engaged',
    'b won',
    'c engaged',
  ]);
  expect(changed.pages[0]?.nextCursor).toBe('next');
});
