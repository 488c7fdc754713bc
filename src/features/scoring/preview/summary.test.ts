import { expect, test } from 'vitest';
import { previewInWords } from './summary';

const lead = (before: number, after: number) => ({
  id: String(before),
  displayName: 'Ada',
  company: null,
  before: { score: before, band: 'cold' as const },
  after: { score: after, band: 'cold' as const },
  changes: [],
});

test('a preview is summed up in a sentence', () => {
  const words = (leads: ReturnType<typeof lead>[], becomeHot = 0, ceaseHot = 0) =>
    previewInWords({ leads, becomeHot, ceaseHot });
  expect(words([lead(1, 1)])).toBe('The most recent lead keeps its score.');
  expect(words([lead(1, 1), lead(2, 2)])).toBe('The 2 most recent leads keep their scores.');
  expect(words([lead(1, 2)])).toBe('1 of 1 lead changes, none becomes or stops being hot.');
  expect(words([lead(1, 2), lead(2, 5)], 1)).toBe('2 of 2 leads change: 1 becomes hot.');
  expect(words([lead(1, 2), lead(2, 5)], 2, 1)).toBe(
    '2 of 2 leads change: 2 become hot, 1 is no longer hot.',
  );
});
