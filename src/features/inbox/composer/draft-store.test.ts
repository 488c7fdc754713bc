import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../testing/memory-storage';
import { createDraftStore, NO_DRAFT } from './draft-store';

const entry = (text: string, unsaved = true) => ({ text, writtenAt: 1, unsaved });

describe('copies of drafts', () => {
  it('are there after a reload, by conversation', () => {
    const storage = memoryStorage();
    createDraftStore(() => storage, 'maya').write('c1', {
      reply: entry('Hello'),
      note: entry('Careful', false),
    });
    expect(createDraftStore(() => storage, 'maya').all()).toEqual(
      new Map([['c1', { reply: entry('Hello'), note: entry('Careful', false) }]]),
    );
  });

  it('belong to one member of a shared computer', () => {
    const storage = memoryStorage();
    createDraftStore(() => storage, 'maya').write('c1', { reply: entry('Hello'), note: NO_DRAFT });
    expect(createDraftStore(() => storage, 'liam').all().size).toBe(0);
  });

  it('leave nothing behind once the server knows that they are sent', () => {
    const storage = memoryStorage();
    const drafts = createDraftStore(() => storage, 'maya');
    drafts.write('c1', { reply: entry('', true), note: NO_DRAFT });
    expect(storage.length).toBe(1);
    drafts.write('c1', { reply: NO_DRAFT, note: NO_DRAFT });
    expect(storage.length).toBe(0);
  });

  it('of older versions are taken over, to be saved', () => {
    const storage = memoryStorage();
    storage.setItem('baton-draft:maya:c1', '{"reply":"Hello","note":""}');
    const found = createDraftStore(() => storage, 'maya')
      .all()
      .get('c1');
    expect([found?.reply.text, found?.reply.unsaved, found?.note.unsaved]).toEqual(['Hello', true, false]);
  });

  it('are empty where storage is blocked or holds something else', () => {
    const storage = memoryStorage();
    storage.setItem('baton-draft:maya:c1', '{"reply":1}');
    expect(
      createDraftStore(() => storage, 'maya')
        .all()
        .get('c1')?.reply,
    ).toEqual(NO_DRAFT);
    const blocked = createDraftStore(() => {
      throw new Error('SecurityError');
    }, 'maya');
    blocked.write('c1', { reply: entry('Hello'), note: NO_DRAFT });
    expect(blocked.all().size).toBe(0);
  });
});
