import { expect, it } from 'vitest';
import { aConversation, idOf } from '../state/conversation.fixture';
import { resultWords } from './result-words';

const failed = (detail: string) => ({ id: idOf(1), code: 'not_owner' as const, detail });

it('says how many were done', () => {
  expect(resultWords({ done: [aConversation(1), aConversation(2)], failed: [] })).toBe('2 done');
});

it('says each reason once, the most frequent first', () => {
  const result = {
    done: [aConversation(1)],
    failed: [failed('Closed'), failed('Not yours'), failed('Not yours')],
  };
  expect(resultWords(result)).toBe('1 done, 3 not: Not yours; Closed');
});
