import { expect, it } from 'vitest';
import { emojiQuery } from './emoji-query';

const at = (text: string) => emojiQuery(text, text.length);

it('a name begins after a colon at the start or after white space', () => {
  expect(at(':ta')).toEqual({ query: 'ta', from: 0 });
  expect(at('Well done :thumbs_u')).toEqual({ query: 'thumbs_u', from: 10 });
  expect(at('Yes\n:+1')).toEqual({ query: '+1', from: 4 });
});

it('smileys, times, addresses and single letters are no names', () => {
  for (const text of [':)', ':-(', 'at 10:30', 'https://acme.test', 'Note: ab', ':a', ':tada:', ': tada']) {
    expect(at(text), text).toBeNull();
  }
});
