import { expect, it } from 'vitest';
import { completeEmoji } from './complete-emoji';
import { EMOJI_GROUPS } from './emoji-data';
import { SHORT_NAMES } from './short-names';

const signs = (query: string) => completeEmoji(query).map(({ sign }) => sign);

it('knows what people type from habit, the shortest name first', () => {
  expect(signs('tada')).toEqual(['🎉']);
  expect(signs('+1')).toEqual(['👍']);
  expect(signs('sm')[0]).toBe('😄');
});

it('finds by the Unicode name, each once and six at most', () => {
  expect(signs('rocket')).toEqual(['🚀']);
  expect(signs('heart')).toHaveLength(6);
  expect(new Set(signs('heart')).size).toBe(6);
  expect(signs('qwzx')).toEqual([]);
});

it('every short name stands for an emoji that exists', () => {
  const known = new Set(EMOJI_GROUPS.flatMap(({ emoji }) => emoji.map(({ sign }) => sign)));
  expect(Object.values(SHORT_NAMES).filter((sign) => !known.has(sign))).toEqual([]);
});
