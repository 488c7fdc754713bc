import { expect, it } from 'vitest';
import { EMOJI_GROUPS } from './emoji-data';
import { findEmoji } from './find-emoji';

const signs = (query: string) => findEmoji(EMOJI_GROUPS, query).map(({ sign }) => sign);

it('finds by words of the name in any order', () => {
  expect(signs('thumbs up')[0]).toBe('👍');
  expect(signs('up thumbs')).toContain('👍');
  expect(signs('PARTY')).toContain('🎉');
  expect(signs(':red_heart:')).toEqual(['❤️']);
});

it('puts names that begin with the word first', () => {
  expect(signs('rocket')[0]).toBe('🚀');
});

it('finds nothing for nothing, and nothing for what is no name', () => {
  expect(signs(' ')).toEqual([]);
  expect(signs('qwzx')).toEqual([]);
});
