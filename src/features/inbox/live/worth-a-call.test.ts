import { describe, expect, it } from 'vitest';
import { aConversation, aTaken, aWaiting, LIAM, MAYA } from '../state/conversation.fixture';
import { worthACall } from './worth-a-call';

const call = (before: Parameters<typeof worthACall>[0]['before'], after: ReturnType<typeof aConversation>) =>
  worthACall({ before, after }, MAYA.id);

describe('a call to the agent', () => {
  it('comes once when a conversation begins to wait', () => {
    expect(call(aConversation(1), aWaiting(1))).toBe('request');
    expect(call(null, aWaiting(1))).toBe('request');
    expect(call(aWaiting(1), aWaiting(1, { priority: 90 }, 3))).toBeNull();
  });

  it('comes with an offer to oneself, not to a colleague', () => {
    const offered = (to: typeof MAYA) => aWaiting(1, { status: 'offered', offeredTo: to }, 3);
    expect(call(aWaiting(1), offered(MAYA))).toBe('offer');
    expect(call(offered(MAYA), offered(MAYA))).toBeNull();
    expect(call(aWaiting(1), offered(LIAM))).toBeNull();
  });

  it("comes with a visitor's word in one's own conversation", () => {
    const before = aTaken(1, MAYA);
    expect(call(before, { ...before, unread: 2 })).toBe('reply');
    expect(call(before, { ...before, lastSeq: 9 })).toBeNull();
    expect(call(before, { ...before, unread: 0 })).toBeNull();
    const theirs = aTaken(1, LIAM);
    expect(call(theirs, { ...theirs, unread: 2 })).toBeNull();
  });
});
