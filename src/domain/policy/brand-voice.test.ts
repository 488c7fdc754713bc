import { describe, expect, it } from 'vitest';
import { applyBrandVoice, type BrandVoice, DEFAULT_BRAND_VOICE, hintsForDraft } from './brand-voice';

const voiceWith = (overrides: Partial<BrandVoice>): BrandVoice => ({ ...DEFAULT_BRAND_VOICE, ...overrides });
const acme = voiceWith({
  tone: 'formal',
  phrasesToUse: ['AcmeCloud'],
  phrasesToAvoid: [
    { phrase: 'cheap', instead: 'affordable' },
    { phrase: 'to be honest', instead: null },
  ],
});

describe('applying the brand voice', () => {
  it('leaves a text alone when there is nothing to change', () => {
    expect(applyBrandVoice('It’s great! 🎉', DEFAULT_BRAND_VOICE)).toBe('It’s great! 🎉');
  });

  it('replaces avoided phrases as whole words, keeping the capital', () => {
    expect(applyBrandVoice('Cheap and cheap, never cheapskate.', acme)).toBe(
      'Affordable and affordable, never cheapskate.',
    );
  });

  it.each([
    ['To be honest, we do not know.', 'We do not know.'],
    ['We do not know, to be honest.', 'We do not know.'],
    ['We, to be honest, do not know.', 'We, do not know.'],
    ['Yes. To be honest we do.', 'Yes. We do.'],
  ])('leaves out a phrase that has no replacement: %j', (text, expected) => {
    expect(applyBrandVoice(text, acme)).toBe(expected);
  });

  it('writes set terms the way the organisation does', () => {
    expect(applyBrandVoice('acmecloud, ACMECLOUD and acmeclouds', acme)).toBe(
      'AcmeCloud, AcmeCloud and acmeclouds',
    );
  });

  it('in a formal tone: no emoji, no exclamation marks, no contractions', () => {
    expect(applyBrandVoice('I’m here! 👋🏽 We can’t, it’s been long, you’ll see, that’s it!!', acme)).toBe(
      'I am here. We cannot, it’s been long, you will see, that is it.',
    );
    expect(applyBrandVoice('¡Hola! Bonjour !', acme)).toBe('Hola. Bonjour.');
  });

  it('in a neutral tone: no emoji and at most one exclamation mark', () => {
    expect(applyBrandVoice('Welcome!!! 🎉 It’s you.', voiceWith({ tone: 'neutral' }))).toBe(
      'Welcome! It’s you.',
    );
  });

  it('never touches links, addresses and variables', () => {
    const text = 'https://cheap.example/cheap cheap@cheap.example {{cheap}}';
    expect(applyBrandVoice(text, acme)).toBe(text);
  });

  it('changes nothing when applied again', () => {
    const text = 'To be honest, it’s cheap! 🎉 Try acmecloud, won’t you?';
    const once = applyBrandVoice(text, acme);
    expect(applyBrandVoice(once, acme)).toBe(once);
  });

  it('takes a phrase literally, whatever characters it holds', () => {
    const voice = voiceWith({ phrasesToAvoid: [{ phrase: 'c++ (old)', instead: '$& C' }] });
    expect(applyBrandVoice('Use c++ (old) now, c+++ not.', voice)).toBe('Use $& C now, c+++ not.');
  });
});

describe('hints for a draft', () => {
  it('point at the words, in the order of the text, and say what is better', () => {
    const draft = 'It is cheap! Ask acmecloud.';
    const hints = hintsForDraft(draft, acme);
    expect(hints.map(({ kind, found, suggestion }) => [kind, found, suggestion])).toEqual([
      ['avoid', 'cheap', 'affordable'],
      ['tone', '!', '.'],
      ['spelling', 'acmecloud', 'AcmeCloud'],
    ]);
    for (const { start, end, found } of hints) expect(draft.slice(start, end)).toBe(found);
    expect(hints[0]?.sentence).toBe('We do not say “cheap”; we say “affordable”.');
  });

  it('find emoji where they do not belong', () => {
    expect(hintsForDraft('Hi 👋 there', acme)).toMatchObject([
      { kind: 'tone', start: 3, end: 5, found: '👋' },
    ]);
    expect(hintsForDraft('Hi 👋 there', DEFAULT_BRAND_VOICE)).toEqual([]);
  });

  it('are silent for a draft in the right voice, and inside links', () => {
    expect(hintsForDraft('AcmeCloud is affordable. See https://x.example/cheap!', acme)).toEqual([]);
  });
});
