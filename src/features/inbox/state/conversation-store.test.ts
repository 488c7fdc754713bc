import { describe, expect, it } from 'vitest';
import { aConversation, aTaken, aWaiting, idOf, LIAM, MAYA } from './conversation.fixture';
import { createConversationStore } from './conversation-store';

describe('what the browser knows of conversations', () => {
  it('is never put back by an answer that comes late', () => {
    const store = createConversationStore();
    store.put([aTaken(1, MAYA, 3)], 10);
    store.put([aWaiting(1, {}, 2)], 20);
    expect(store.get(idOf(1))?.status).toBe('human');
    expect(store.all().get(idOf(1))?.heardAt).toBe(10);
  });

  it('is the same object when an answer says nothing new, so that no row is drawn for it', () => {
    const store = createConversationStore();
    store.put([aWaiting(1)], 0);
    const row = store.get(idOf(1));
    store.put([structuredClone(aWaiting(1))], 5);
    expect(store.get(idOf(1))).toBe(row);
    expect(store.all().get(idOf(1))?.heardAt).toBe(5);
    store.put([aWaiting(1, {}, 9)], 6);
    expect(store.get(idOf(1))).not.toBe(row);
  });

  it('tells what a row was before, so that counts can follow', () => {
    const store = createConversationStore();
    expect(store.put([aWaiting(1)], 0)[0]?.before).toBeNull();
    const [heard] = store.put([aTaken(1, LIAM)], 1);
    expect([heard?.before?.status, heard?.after.status]).toEqual(['waiting', 'human']);
  });

  it('keeps a read mark that an answer of the same version does not know yet', () => {
    const store = createConversationStore();
    store.put([aConversation(1, { unread: 0 })], 0);
    store.put([aConversation(1, { unread: 2 })], 1);
    expect(store.get(idOf(1))?.unread).toBe(0);
    store.put([aConversation(1, { unread: 1, version: 2 })], 2);
    expect(store.get(idOf(1))?.unread).toBe(1);
  });

  it('gives every conversation of a lead its new score', () => {
    const store = createConversationStore();
    const row = aConversation(1);
    store.put([row, aConversation(2)], 0);
    store.score(row.lead.id, 91, 'hot');
    expect([store.get(idOf(1))?.lead.score, store.get(idOf(2))?.lead.score]).toEqual([91, 40]);
  });

  it('tells its listeners until they leave', () => {
    const store = createConversationStore();
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.put([aConversation(1)], 0);
    leave();
    store.put([aConversation(2)], 0);
    expect(told).toBe(1);
  });
});
