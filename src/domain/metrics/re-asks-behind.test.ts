import { expect, test } from 'vitest';
import { engaged, records } from './metrics.fixture';
import { reAsksBehind } from './re-asks-behind';

const rows = records({
  episodes: [
    engaged('a1', 'a', { reAsks: 2 }),
    engaged('a2', 'a', { reAsks: 1, ownerMemberId: 'liam' }),
    engaged('a2', 'a', { reAsks: 1, ownerMemberId: 'liam' }), // loaded twice
    engaged('b1', 'b', { reAsks: null }),
  ],
});
const ofConversation = (conversationId: string) => ({ conversationId, handoffId: null });

test('a handoff has its own repeated questions, a conversation those of all its handoffs', () => {
  const reAsks = reAsksBehind(rows, null);
  expect(reAsks({ conversationId: 'a', handoffId: 'a1' })).toBe(2);
  expect(reAsks(ofConversation('a'))).toBe(3);
  expect(reAsks(ofConversation('b'))).toBe(0);
});

test('an agent is told of their own only', () => {
  const reAsks = reAsksBehind(rows, 'maya');
  expect(reAsks(ofConversation('a'))).toBe(2);
  expect(reAsks({ conversationId: 'a', handoffId: 'a2' })).toBe(0);
});
