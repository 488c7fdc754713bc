import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeyPress, matchKey } from './match-key';
import { ACTION_IDS, ACTIONS, actionOf, actionsByGroup, keyWords, wordsOfKey } from './registry';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
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

  it('gives every action a key of its own and words', () => {
    const keys = ACTIONS.map((action) => action.key);
    expect(new Set(keys).size).toBe(ACTIONS.length);
    expect(ACTIONS.filter(({ key, label }) => !key || label.trim() === '')).toEqual([]);
    for (const { id, key } of ACTIONS) {
      const letter = key?.replace('mod+', '') ?? '';
      expect(matchKey(press(letter, { ctrlKey: key?.startsWith('mod+') ?? false }), free)).toBe(id);
    }
  });

  it('shows every action once in palette and sheet', () => {
    const shown = actionsByGroup(() => true).flatMap(({ actions }) => actions.map(({ id }) => id));
    expect(shown.toSorted()).toEqual([...ACTION_IDS].toSorted());
    expect(actionsByGroup(({ group }) => group === 'Help').map(({ group }) => group)).toEqual(['Help']);
  });

  it('is the only place that names a key: nobody writes one beside it', () => {
    const written = readdirSync('src/features/inbox', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) => /<Kbd[^>]*>[^{<]/.test(readFileSync(`src/features/inbox/${file}`, 'utf8')));
    expect(written).toEqual([]);
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
    expect([wordsOfKey('shift+enter', false), wordsOfKey('escape', true)]).toEqual(['Shift ↵', 'Esc']);
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

  it('means the same on layouts that write other letters, and what it says on those that move letters', () => {
    expect(matchKey(press('у', { code: 'KeyE' }), free)).toBe('resolve');
    expect(matchKey(press('ث', { code: 'KeyE' }), free)).toBe('resolve');
    expect(matchKey(press('л', { code: 'KeyK', ctrlKey: true }), free)).toBe('palette');
    // French: A where Q is, and & on the key of 1.
    expect(matchKey(press('a', { code: 'KeyQ' }), free)).toBe('assign');
    expect(matchKey(press('&', { code: 'Digit1' }), free)).toBe('view-waiting');
    // German: / above 7.
    expect(matchKey(press('/', { code: 'Digit7' }), free)).toBe('search');
    expect(matchKey(press('ö', { code: 'Semicolon' }), free)).toBeNull();
  });

  it('means the same with and without Caps Lock', () => {
    expect(matchKey(press('E'), free)).toBe('resolve');
    expect(matchKey(press('?'), free)).toBe('shortcuts');
  });
});
