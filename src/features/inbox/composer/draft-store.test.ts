import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../testing/memory-storage';
import { createDraftStore } from './draft-store';

describe('drafts', () => {
  it('keep a reply and a note of one conversation apart', () => {
    const storage = memoryStorage();
    const drafts = createDraftStore(() => storage, 'maya');
    drafts.write('c1', 'reply', 'Hello');
    drafts.write('c1', 'note', 'Careful');
    expect(createDraftStore(() => storage, 'maya').read('c1')).toEqual({ reply: 'Hello', note: 'Careful' });
    expect(drafts.read('c2')).toEqual({ reply: '', note: '' });
  });

  it('belong to one member of a shared computer', () => {
    const storage = memoryStorage();
    createDraftStore(() => storage, 'maya').write('c1', 'reply', 'Hello');
    expect(createDraftStore(() => storage, 'liam').read('c1').reply).toBe('');
  });

  it('leave nothing behind once they are sent', () => {
    const storage = memoryStorage();
    const drafts = createDraftStore(() => storage, 'maya');
    drafts.write('c1', 'reply', 'Hello');
    drafts.write('c1', 'reply', '');
    expect(storage.length).toBe(0);
  });

  it('are empty where storage is blocked or holds something else', () => {
    const storage = memoryStorage();
    storage.setItem('baton-draft:maya:c1', '{"reply":1}');
    expect(createDraftStore(() => storage, 'maya').read('c1').reply).toBe('');
    const blocked = createDraftStore(() => {
      throw new Error('SecurityError');
    }, 'maya');
    blocked.write('c1', 'reply', 'Hello');
    expect(blocked.read('c1').reply).toBe('');
  });
});
