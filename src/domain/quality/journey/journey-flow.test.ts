import { expect, test } from 'vitest';
import { type JourneyRecord, journeyFlow, journeySteps } from './journey-flow';

const RECORDS: readonly JourneyRecord[] = [
  { conversationId: 'a', episodes: [], isWon: false },
  {
    conversationId: 'b',
    episodes: [{ reason: 'high_score', status: 'resolved', isEngaged: true }],
    isWon: true,
  },
  {
    conversationId: 'c',
    episodes: [
      { reason: 'high_score', status: 'transferred', isEngaged: false },
      { reason: 'high_score', status: 'engaged', isEngaged: true },
    ],
    isWon: false,
  },
  {
    conversationId: 'd',
    episodes: [{ reason: 'frustration', status: 'abandoned', isEngaged: false }],
    isWon: false,
  },
];

test('the way of a conversation is told by its first reason, its best answer and its last end', () => {
  expect(RECORDS.map(journeySteps)).toEqual([
    ['all', 'bot_only', 'not_won'],
    ['all', 'reason:high_score', 'answered', 'end:resolved', 'won'],
    ['all', 'reason:high_score', 'answered', 'end:open', 'not_won'],
    ['all', 'reason:frustration', 'unanswered', 'end:abandoned', 'not_won'],
  ]);
});

test('what goes into a step comes out of it, and every ribbon lists its conversations', () => {
  const links = journeyFlow(RECORDS);
  expect(links.find(({ target }) => target === 'reason:high_score')?.conversationIds).toEqual(['b', 'c']);
  const sum = (side: 'source' | 'target', step: string) =>
    links
      .filter((link) => link[side] === step)
      .reduce((total, { conversationIds }) => total + conversationIds.length, 0);
  expect(sum('source', 'all')).toBe(4);
  for (const step of ['bot_only', 'answered', 'unanswered', 'end:resolved', 'end:open']) {
    expect([step, sum('source', step)]).toEqual([step, sum('target', step)]);
  }
  expect(sum('target', 'won') + sum('target', 'not_won')).toBe(4);
  expect(journeyFlow([])).toEqual([]);
});
