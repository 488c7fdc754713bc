import { describe, expect, it } from 'vitest';
import { type KeyPress, matchKey } from './match-key';
import { ACTION_IDS, ACTIONS, actionOf, keyWords } from './registry';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...part,
});
const free = { typing: false, occupied: false };

describe('the registry of actions', () => {
  it('holds every action once', () => {
    expect(ACTIONS.map((action) => action.id).toSorted()).toEqual([...ACTION_IDS].toSorted());
  });

  it('gives no key to two actions', () => {
    const keys = ACTIONS.flatMap((action) => action.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps the keys that people know from elsewhere', () => {
    const known = {
      j: 'next',
      k: 'previous',
      r: 'reply',
      n: 'note',
      a: 'assign',
      t: 'transfer',
      b: 'return',
    };
    for (const [key, id] of Object.entries({ ...known, h: 'snooze', e: 'resolve' })) {
      expect(matchKey(press(key), free)).toBe(id);
    }
  });

  it('writes keys as they stand on the keyboard', () => {
    expect(keyWords('resolve', true)).toBe('E');
    expect([keyWords('palette', true), keyWords('palette', false)]).toEqual(['⌘ K', 'Ctrl K']);
    expect(keyWords('close', true)).toBeUndefined();
    expect(actionOf('shortcuts').key).toBe('?');
  });
});

describe('a key press', () => {
  it('is left alone while somebody types, but for the palette', () => {
    const typing = { typing: true, occupied: false };
    expect(matchKey(press('e'), typing)).toBeNull();
    expect(matchKey(press('Escape'), typing)).toBeNull();
    expect(matchKey(press('k', { metaKey: true }), typing)).toBe('palette');
    expect(matchKey(press('K', { ctrlKey: true }), typing)).toBe('palette');
  });

  it('is left alone while a dialog is open, an input method composes or something else has answered it', () => {
    expect(matchKey(press('e'), { typing: false, occupied: true })).toBeNull();
    expect(matchKey(press('e', { isComposing: true }), free)).toBeNull();
    expect(matchKey(press('e', { defaultPrevented: true }), free)).toBeNull();
  });

  it("is left to the browser with a modifier that is not the registry's", () => {
    expect(matchKey(press('r', { ctrlKey: true }), free)).toBeNull();
    expect(matchKey(press('j', { altKey: true }), free)).toBeNull();
  });

  it('means the same with and without Caps Lock', () => {
    expect(matchKey(press('E'), free)).toBe('resolve');
    expect(matchKey(press('?'), free)).toBe('shortcuts');
  });
});
