import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { afterOthersSave, afterSave, isUnsaved, savedWords, startSync } from './draft-sync';

const document = defaultPolicy({ timeZone: 'UTC' });
const silent = { ...document, botWhileWaiting: 'silent' as const };
const start = startSync({ version: 2, revision: 1, document });

describe('a draft in one window', () => {
  it('is saved until something differs, and again once the server took it', () => {
    expect(savedWords(start)).toBe('Saved');
    const typed = { ...start, document: silent };
    expect([isUnsaved(typed), savedWords(typed)]).toEqual([true, 'Unsaved changes']);
    expect(savedWords({ ...typed, phase: 'saving' })).toBe('Saving…');
    expect(savedWords({ ...typed, phase: 'failed' })).toBe('Not saved');
    const saved = afterSave({ ...typed, phase: 'saving' }, silent, 2);
    expect([isUnsaved(saved), saved.revision, savedWords(saved)]).toEqual([false, 2, 'Saved']);
  });

  it('keeps what was typed while a save was on its way', () => {
    const later = { ...silent, fallbacks: [] };
    const saved = afterSave({ ...start, document: later, phase: 'saving' }, silent, 2);
    expect([saved.document, isUnsaved(saved)]).toEqual([later, true]);
  });

  it('takes in what somebody else saved, and loses neither', () => {
    const theirs = { ...document, bookingUrl: 'https://book.example/' };
    const merged = afterOthersSave(
      { ...start, document: silent },
      { version: 2, revision: 4, document: theirs },
    );
    expect(merged.document).toEqual({ ...theirs, botWhileWaiting: 'silent' });
    expect([merged.revision, merged.theirs, isUnsaved(merged)]).toEqual([4, null, true]);
  });

  it('says so where both changed the same, with theirs at hand', () => {
    const goesOn = { ...document, botWhileWaiting: 'continue' as const };
    const merged = afterOthersSave(
      { ...start, document: silent },
      { version: 2, revision: 2, document: goesOn },
    );
    expect(merged.document.botWhileWaiting).toBe('silent');
    expect(merged.theirs?.botWhileWaiting).toBe('continue');
  });

  it('is left alone by what it has seen', () => {
    const typed = { ...start, document: silent };
    expect(afterOthersSave(typed, { version: 2, revision: 1, document })).toBe(typed);
  });
});
