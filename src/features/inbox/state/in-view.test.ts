import { describe, expect, it } from 'vitest';
import { INBOX_VIEWS } from '../../../contracts/api/conversation';
import { aConversation, aTaken, aWaiting, LIAM, MAYA } from './conversation.fixture';
import { countsAfter, isInView } from './in-view';

const viewsOf = (conversation: ReturnType<typeof aConversation>) =>
  INBOX_VIEWS.filter((view) => isInView(conversation, view, MAYA.id));

describe('the views of a conversation', () => {
  it.each([
    ['with the bot', aConversation(1), ['bot', 'all']],
    ['waiting', aWaiting(1), ['waiting', 'all']],
    ['mine', aTaken(1, MAYA), ['mine', 'all']],
    ["a colleague's", aTaken(1, LIAM), ['all']],
    ['mine and snoozed', aConversation(1, { status: 'snoozed', owner: MAYA }), ['mine', 'all', 'snoozed']],
    ['closed, once mine', aConversation(1, { status: 'closed', owner: MAYA }), ['all', 'closed']],
  ])('%s', (_, conversation, expected) => {
    expect(viewsOf(conversation)).toEqual(expected);
  });
});

describe('the counts', () => {
  const counts = { waiting: 3, mine: 1, bot: 9, all: 40, snoozed: 0, closed: 20, unread: 0 };

  it('follow a conversation from the queue to its owner', () => {
    expect(countsAfter(counts, aWaiting(1), aTaken(1, MAYA), MAYA.id)).toEqual({
      ...counts,
      waiting: 2,
      mine: 2,
      unread: 1,
    });
    expect(countsAfter(counts, aWaiting(1), aTaken(1, LIAM), MAYA.id)).toEqual({ ...counts, waiting: 2 });
  });

  it('follow one’s own unread conversations as they are read', () => {
    const unread = aTaken(1, MAYA);
    const read = { ...unread, unread: 0 };
    const one = { ...counts, unread: 1 };
    expect(countsAfter(one, unread, read, MAYA.id)).toEqual(counts);
    expect(countsAfter(one, unread, read, LIAM.id)).toBe(one);
  });

  it('stay for a change that moves nothing, and for a conversation never seen', () => {
    expect(countsAfter(counts, aWaiting(1), aWaiting(1, { priority: 90 }, 3), MAYA.id)).toBe(counts);
    expect(countsAfter(counts, null, aWaiting(1), MAYA.id)).toBe(counts);
  });
});
