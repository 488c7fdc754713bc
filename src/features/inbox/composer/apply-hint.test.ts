import { expect, test } from 'vitest';
import { type BrandVoice, DEFAULT_BRAND_VOICE, hintsForDraft } from '../../../domain/policy/brand-voice';
import { applyHint } from './apply-hint';

const voice: BrandVoice = {
  ...DEFAULT_BRAND_VOICE,
  tone: 'formal',
  phrasesToUse: ['Acme'],
  phrasesToAvoid: [
    { phrase: 'cheap', instead: 'affordable' },
    { phrase: 'unfortunately', instead: null },
  ],
};

const applied = (text: string) => {
  const [hint] = hintsForDraft(text, voice);
  if (!hint) throw new Error(`no hint for “${text}”`);
  const { text: next, caret } = applyHint(text, hint);
  return `${next.slice(0, caret)}|${next.slice(caret)}`;
};

test.each([
  ['It is cheap to run', 'It is affordable| to run'],
  ['Cheap and good', 'Affordable| and good'],
  ['from acme with love', 'from Acme| with love'],
  ['Unfortunately, we cannot', '|We cannot'],
  ['We are unfortunately closed', 'We are |closed'],
  ['Sorry. Unfortunately we are closed', 'Sorry. |We are closed'],
  ['Thank you!', 'Thank you.|'],
])('“%s” becomes “%s”', (text, expected) => {
  expect(applied(text)).toBe(expected);
});

test('a draft in the right words gets no hint, and one with wrong ones may be sent all the same', () => {
  expect(hintsForDraft('Acme is affordable.', voice)).toEqual([]);
  expect(hintsForDraft('see https://cheap.test', voice)).toEqual([]);
});
