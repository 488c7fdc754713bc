import { expect, test } from 'vitest';
import { isIdleBotConversation } from './idle-conversation';

const NOW = new Date('2026-03-02T10:00:00Z');
const YESTERDAY = new Date('2026-03-01T10:00:00Z');
const idle = { status: 'bot', lastMessageAt: YESTERDAY, createdAt: YESTERDAY } as const;

test('a conversation with the bot is over after a day of silence, not a moment earlier', () => {
  expect(isIdleBotConversation(idle, false, NOW)).toBe(true);
  expect(isIdleBotConversation(idle, false, new Date(NOW.getTime() - 1))).toBe(false);
  expect(isIdleBotConversation({ ...idle, lastMessageAt: null }, false, NOW)).toBe(true);
});

test('one that waits for a person, has one or is closed is left alone', () => {
  for (const status of ['waiting', 'human', 'snoozed', 'closed'] as const) {
    expect(isIdleBotConversation({ ...idle, status }, false, NOW)).toBe(false);
  }
  expect(isIdleBotConversation(idle, true, NOW)).toBe(false);
});
