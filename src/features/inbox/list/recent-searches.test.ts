import { beforeEach, expect, it } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';

let kept: Map<string, string>;
const storage = (): Storage => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
  clear: () => kept.clear(),
  key: () => null,
  length: kept.size,
});
const remember = (...all: string[]) => {
  for (const words of all) rememberSearch(storage, 'maya', words);
};
const recent = (memberId = 'maya') => recentSearches(storage, memberId);

beforeEach(() => {
  kept = new Map();
});

it('keeps the last five, newest first, each once', () => {
  remember('invoice', 'Norway', 'sso', 'vat', 'demo', 'labels', 'Norway');
  expect(recent()).toEqual(['Norway', 'labels', 'demo', 'vat', 'sso']);
});

it('what was typed on the way to a search is not kept beside it', () => {
  remember('n', 'nor', 'Norway ');
  expect(recent()).toEqual(['Norway']);
});

it('is each member’s own, and can be forgotten', () => {
  remember('invoice');
  expect(recent('liam')).toEqual([]);
  forgetSearches(storage, 'maya');
  expect(recent()).toEqual([]);
});

it('a storage that is blocked or holds something else costs nothing', () => {
  const blocked = () => {
    throw new Error('blocked');
  };
  expect(recentSearches(blocked, 'maya')).toEqual([]);
  expect(() => rememberSearch(blocked, 'maya', 'invoice')).not.toThrow();
  kept.set('baton-recent-searches-maya', '{"a":1}');
  expect(recent()).toEqual([]);
});
