import { describe, expect, it } from 'vitest';
import { stem } from './stem';
import { isScrambledStopWord } from './stop-words';
import { termsOf } from './terms';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe('stems', () => {
  it.each([
    ['shipping', 'ship'],
    ['shipped', 'ship'],
    ['ships', 'ship'],
    ['pricing', 'pric'],
    ['prices', 'pric'],
    ['integrations', 'integrat'],
    ['integrate', 'integrat'],
    ['policies', 'policy'],
    ['boxes', 'box'],
    ['status', 'status'],
    ['customs', 'customs'],
    ['custom', 'custom'],
    ['api', 'api'],
    ['المستودع', 'مستودع'],
    ['größe', 'größe'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('the terms of a text', () => {
  it('leave out how something is asked', () => {
    expect(terms('Hi there, could you please tell me what the API can do?')).toEqual(['api']);
  });

  it.each([
    ['How much does it cost?', ['price', 'price']],
    ['Was kostet das?', ['price']],
    ['¿Cuánto cuesta?', ['price', 'price']],
    ['Combien ça coûte ?', ['price', 'price']],
    ['Quanto custa?', ['price', 'price']],
    ['كم السعر؟', ['price']],
  ])('%s is about the price', (question, expected) => {
    expect(terms(question)).toEqual(expected);
  });

  it('take the longest phrase', () => {
    expect(terms('single sign-on for 3 users')).toEqual(['sso', 'user']);
    expect(terms('two-factor sign-in')).toEqual(['2fa', 'login']);
  });

  it('treat "support" as a verb after "do you" and as a topic elsewhere', () => {
    expect(terms('do you support Etsy')).toEqual(['etsy']);
    expect(terms('your support hours')).toEqual(['support', 'hour']);
  });

  it('are none in an empty text or one of signs only', () => {
    expect(terms('')).toEqual([]);
    expect(terms('?! …')).toEqual([]);
  });
});

it('knows a stop word with its letters swapped', () => {
  expect(isScrambledStopWord('waht')).toBe(true);
  expect(isScrambledStopWord('wheat')).toBe(false);
});
