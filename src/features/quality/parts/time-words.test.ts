import { expect, test } from 'vitest';
import { monthWords, weekWords } from './time-words';

test('weeks and months read as people say them', () => {
  expect([weekWords('2026-11-16'), monthWords('2026-11')]).toEqual(['16 Nov', 'Nov 2026']);
});
