import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from './clauses';
import { editDistance } from './edit-distance';
import { countNgrams } from './ngrams';
import { cleanText, foldDiacritics, normaliseText } from './normalise';
import { tokenise, tokeniseFolded } from './tokenise';

describe('text', () => {
  it('is cleaned of lone surrogates, invisible characters and odd spaces', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
    expect(cleanText('zero\u200Bwidth\u00ADhyphen')).toBe('zerowidthhyphen');
    expect(cleanText('  a\t\n\u00A0 b  ')).toBe('a b');
    expect(cleanText('ｆｕｌｌ ﬁn')).toBe('full fin');
  });

  it('is folded to what people type in a hurry', () => {
    expect(foldDiacritics(normaliseText('Größe ÉTÉ Łódź ¿Dónde?'))).toBe('grosse ete lodz ¿donde?');
    expect(foldDiacritics(normaliseText('أُرِيدُ مُوَظَّفًا'))).toBe('اريد موظفا');
    expect(normaliseText('Don’t')).toBe("don't");
  });

  it('is cut into words, numbers and emoji', () => {
    expect(tokenise("Don't pay 1,000.50€ — it's 5pm 👍🏽 naïve")).toEqual([
      "don't",
      'pay',
      '1,000.50',
      "it's",
      '5pm',
      '👍',
      'naïve',
    ]);
    expect(tokeniseFolded("Don't!")).toEqual(['dont']);
  });

  it('is split into clauses', () => {
    expect(splitClauses("Don't call me, e-mail me!")).toEqual(['dont call me', 'e mail me']);
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
        expect(countNgrams(text).words.size).toBeLessThanOrEqual(3 * text.length + 1);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['agent', 'agent', 0],
    ['agnet', 'agent', 1],
    ['humn', 'human', 1],
    ['representive', 'representative', 2],
    ['cat', 'elephant', 3],
  ])('of %s and %s within two is %i', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });
});
