import { expect, test } from 'vitest';
import type { PolicySummary } from '../../../contracts/api/policy';
import { authorWords, chosenVersion } from './version-words';

const maya = { id: '0198a000-0000-7000-8000-000000000001', name: 'Maya Chen' };

function summary(
  version: number,
  status: PolicySummary['status'],
  published = status !== 'draft',
): PolicySummary {
  return {
    id: `0198a000-0000-7000-8000-${String(version).padStart(12, '0')}`,
    version,
    status,
    note: '',
    revision: 1,
    restoredFrom: null,
    updatedBy: null,
    updatedAt: null,
    createdBy: null,
    createdAt: '2026-11-01T00:00:00.000Z',
    publishedBy: published ? maya : null,
    publishedAt: published ? '2026-11-02T00:00:00.000Z' : null,
  };
}

test('the page opens on the version in force unless the URL names another', () => {
  const versions = [summary(3, 'draft'), summary(2, 'published'), summary(1, 'superseded')];
  expect([null, '1', '9', 'latest'].map((wanted) => chosenVersion(versions, wanted))).toEqual([2, 1, 2, 2]);
  expect(chosenVersion([summary(1, 'draft')], null)).toBe(1);
  expect(chosenVersion([], null)).toBeNull();
});

test('a version says who put it in force, a draft who wrote it', () => {
  expect(authorWords(summary(2, 'published'))).toBe('Published by Maya Chen');
  expect(authorWords(summary(3, 'draft'))).toBe('Written by the system');
});
