import { describe, expect, it } from 'vitest';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { aConversation, aTaken, aWaiting, idOf, MAYA } from './conversation.fixture';
import { createConversationStore } from './conversation-store';
import { type ViewRowsInput, viewRows } from './view-rows';

const NOW = Date.parse('2026-03-02T09:10:00Z');

function rowsOf(heard: readonly [TeamConversation, number][], part: Partial<ViewRowsInput>): number[] {
  const store = createConversationStore();
  for (const [row, heardAt] of heard) store.put([row], heardAt);
  const rows = viewRows({
    view: 'waiting',
    order: 'priority',
    searching: false,
    pages: [{ ids: [], startedAt: 100 }],
    hasMore: false,
    known: store.all(),
    memberId: MAYA.id,
    now: NOW,
    ageingPerMinute: 2,
    ...part,
  });
  return rows.map((row) => Number(row.id.slice(-12)));
}

const spoke = (number: number, at: string) =>
  aConversation(number, { lastMessage: { preview: 'Hi', author: 'visitor', at } });

describe('the rows of a view', () => {
  it('are what the server listed and what was heard of since', () => {
    const pages = [{ ids: [idOf(1)], startedAt: 100 }];
    expect(
      rowsOf(
        [
          [aWaiting(1), 100],
          [aWaiting(2), 150],
        ],
        { pages },
      ),
    ).toEqual([2, 1]);
  });

  it('lose what left the view while events did not come through', () => {
    const pages = [{ ids: [idOf(1)], startedAt: 100 }];
    expect(
      rowsOf(
        [
          [aWaiting(1), 100],
          [aWaiting(2), 40],
        ],
        { pages },
      ),
    ).toEqual([1]);
  });

  it('lose what an event has moved elsewhere, although the server had listed it', () => {
    const pages = [{ ids: [idOf(1), idOf(2)], startedAt: 100 }];
    const heard: [TeamConversation, number][] = [
      [aWaiting(1), 100],
      [aWaiting(2), 100],
      [aTaken(1, MAYA), 120],
    ];
    expect(rowsOf(heard, { pages })).toEqual([2]);
  });

  it('put the most urgent first: priority, aged by full minutes, then the longer wait', () => {
    const heard: [TeamConversation, number][] = [
      [aWaiting(1, { priority: 50, requestedAt: '2026-03-02T09:09:30Z' }), 100],
      // 9 full minutes at 2 points make 28 of 10.
      [aWaiting(2, { priority: 10, requestedAt: '2026-03-02T09:00:10Z' }), 100],
      [aWaiting(3, { priority: 50, requestedAt: '2026-03-02T09:09:05Z' }), 100],
      [aWaiting(4, { priority: 45, requestedAt: '2026-03-02T09:07:00Z' }), 100],
    ];
    expect(rowsOf(heard, {})).toEqual([4, 3, 1, 2]);
  });

  it('put the latest message first elsewhere', () => {
    const heard: [TeamConversation, number][] = [
      [spoke(1, '2026-03-02T09:01:00Z'), 100],
      [spoke(2, '2026-03-02T09:03:00Z'), 100],
      [spoke(3, '2026-03-02T09:02:00Z'), 100],
    ];
    expect(rowsOf(heard, { view: 'bot', order: 'newest' })).toEqual([2, 3, 1]);
  });

  it('wait for the page they are on while the server has more', () => {
    const heard: [TeamConversation, number][] = [
      [spoke(1, '2026-03-02T09:05:00Z'), 100],
      [spoke(2, '2026-03-02T09:09:00Z'), 150],
      [spoke(3, '2026-03-02T09:01:00Z'), 150],
    ];
    const pages = [{ ids: [idOf(1)], startedAt: 100 }];
    expect(rowsOf(heard, { view: 'bot', order: 'newest', pages, hasMore: true })).toEqual([2, 1]);
    expect(rowsOf(heard, { view: 'bot', order: 'newest', pages })).toEqual([2, 1, 3]);
  });

  it('are only what was found while searching', () => {
    const heard: [TeamConversation, number][] = [
      [aWaiting(1), 100],
      [aWaiting(2), 150],
    ];
    expect(rowsOf(heard, { searching: true, pages: [{ ids: [idOf(1)], startedAt: 100 }] })).toEqual([1]);
  });
});
