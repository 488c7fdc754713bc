import { describe, expect, it } from 'vitest';
import { createViewingStore, VIEWING_LASTS_MS } from './viewing-store';

const at = (conversationId: string | null, writing = false) => ({ conversationId, writing });

describe('who looks at which conversation', () => {
  it('is each colleague once, however many windows they have, and writing if one of them is', () => {
    const store = createViewingStore();
    store.heard('maya', 'w1', at('c1'), 0);
    store.heard('maya', 'w2', at('c1', true), 0);
    store.heard('liam', 'w3', at('c1'), 0);
    expect(store.viewersOf('c1')).toEqual([
      { memberId: 'liam', writing: false },
      { memberId: 'maya', writing: true },
    ]);
  });

  it('moves with the window, and ends when it falls silent or its member leaves', () => {
    const store = createViewingStore();
    store.heard('maya', 'w1', at('c1'), 0);
    store.heard('maya', 'w1', at('c2'), 1_000);
    store.heard('liam', 'w2', at('c2'), 2_000);
    expect([store.viewersOf('c1').length, store.viewersOf('c2').length]).toEqual([0, 2]);
    store.expire(VIEWING_LASTS_MS + 1_001);
    expect(store.viewersOf('c2')).toEqual([{ memberId: 'liam', writing: false }]);
    store.left('liam');
    expect(store.viewersOf('c2')).toEqual([]);
  });

  it('gives the same list to rows that nothing changed for', () => {
    const store = createViewingStore();
    store.heard('maya', 'w1', at('c1'), 0);
    const before = store.viewersOf('c1');
    store.heard('liam', 'w2', at('c2'), 10);
    store.heard('maya', 'w1', at('c1'), 20);
    expect(store.viewersOf('c1')).toBe(before);
  });
});
