import { describe, expect, it } from 'vitest';
import { idOf } from './conversation.fixture';
import { hrefOf, readLocation } from './inbox-location';

const read = (query: string) => readLocation(new URLSearchParams(query));

describe('the address of the inbox', () => {
  it('holds view, conversation and search, there and back', () => {
    const location = {
      view: 'closed',
      conversationId: idOf(7),
      messageId: idOf(8),
      search: 'a&b',
      ids: null,
      filter: { reason: 'high_score' },
    } as const;
    const href = hrefOf(location);
    expect(href).toBe(`/inbox?view=closed&c=${idOf(7)}&m=${idOf(8)}&q=a%26b&reason=high_score`);
    expect(read(href.split('?')[1] ?? '')).toEqual(location);
  });

  it('begins with what waits, and with all where a number of the dashboard is drilled into', () => {
    expect(read('').view).toBe('waiting');
    expect(read('view=nonsense').view).toBe('waiting');
    expect(read(`ids=${idOf(1)}`).view).toBe('all');
  });

  it('keeps the filters it understands when another is none', () => {
    expect(read('band=hot&status=nonsense&from=2026-02-30&owner=me&language=xx-yy').filter).toEqual({
      band: 'hot',
      owner: 'me',
    });
  });

  it('ignores what can be no conversation', () => {
    expect(read('c=../../etc').conversationId).toBeNull();
  });
});
