import { describe, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { countUnread } from './tell-of-news';

function conversationOf(...kinds: ('visitor' | 'bot' | 'agent' | 'system')[]) {
  const server = new FakeServer();
  for (const kind of kinds) server.say(kind, kind);
  return {
    server,
    state: (read: number) => ({
      conversation: { ...server.conversation, visitorReadSeq: read },
      messages: server.messages,
    }),
  };
}

describe('what the visitor has not seen', () => {
  it('is what bot and people wrote after what was read', () => {
    const { state } = conversationOf('bot', 'visitor', 'bot', 'system', 'agent', 'agent');
    expect([0, 1, 3, 5, 6].map((read) => countUnread(state(read)))).toEqual([4, 3, 2, 1, 0]);
  });

  it('is nothing where the bot has only greeted', () => {
    expect(countUnread(conversationOf('bot').state(0))).toBe(0);
    expect(countUnread(conversationOf('bot', 'agent').state(0))).toBe(2);
  });

  it('is nothing that was taken back', () => {
    const { server, state } = conversationOf('bot', 'visitor', 'agent');
    server.amend(server.messages[2]?.id ?? '', { retractedAt: '2026-03-01T10:01:00.000Z' });
    expect(countUnread(state(2))).toBe(0);
  });

  it('is nothing before there is a conversation', () => {
    expect(countUnread({ conversation: null, messages: [] })).toBe(0);
  });
});
