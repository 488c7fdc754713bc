import { describe, expect, it } from 'vitest';
import { idOf } from './conversation.fixture';
import { hrefOf, readLocation } from './inbox-location';

const read = (query: string) => readLocation(new URLSearchParams(query));

describe('the address of the inbox', () => {
  it('holds view, conversation and search, there and back', () => {
    const location = {
      view: 'closed',
      conversationId: idOf(7),
      search: 'a&b',
      ids: null,
      reason: 'high_score',
    } as const;
    const href = hrefOf(location);
    expect(href).toBe(`/inbox?view=closed&c=${idOf(7)}&q=a%26b&reason=high_score`);
    expect(read(href.split('?')[1] ?? '')).toEqual(location);
  });

  it('begins with what waits, and with all where a number of the dashboard is drilled into', () => {
    expect(read('').view).toBe('waiting');
    expect(read('view=nonsense').view).toBe('waiting');
    expect(read(`ids=${idOf(1)}`).view).toBe('all');
  });

  it('ignores what can be no conversation', () => {
    expect(read('c=../../etc').conversationId).toBeNull();
  });
});
