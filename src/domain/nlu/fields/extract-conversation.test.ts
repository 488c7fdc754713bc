import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../types';
import { extractFields } from './extract';

describe('several fields in one message', () => {
  it('are all captured, in any order', () => {
    const { captured } = extractFields(
      "Hi, I'm Jane Doe, CTO at Acme. We're 40 people, have a budget of $10k and want to start next month. jane@acme.io",
    );
    expect(Object.fromEntries(captured.map(({ field, value }) => [field, value]))).toEqual({
      name: 'Jane Doe',
      role: 'CTO',
      company: 'Acme',
      companySize: { min: 40, max: 40 },
      budget: { amountMinor: 1_000_000, currency: 'USD', period: null },
      timeline: { text: 'next month', withinDays: 60 },
      email: 'jane@acme.io',
    });
  });

  it('have spans that point at the words of the original text', () => {
    const text = 'Hallo, ich heiße Jürgen Müller 👋 — jm@müller.de, +49 30 123456';
    const words = extractFields(text).captured.map(({ field, span }) => [
      field,
      text.slice(span.start, span.end),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      name: 'Jürgen Müller',
      email: 'jm@müller.de',
      phone: '+49 30 123456',
    });
  });

  it('do not claim the same words twice', () => {
    const { captured } = extractFields('jane@acme.io', { asked: 'company' });
    expect(captured.map(({ field }) => field)).toEqual(['email']);
  });
});

describe('a correction', () => {
  it.each<[string, FieldName, unknown, string | null]>([
    ["sorry, it's jane@acme.io not jane@acme.com", 'email', 'jane@acme.io', 'jane@acme.com'],
    ['not jane@acme.com, jane@acme.io', 'email', 'jane@acme.io', 'jane@acme.com'],
    ['jane@acme.com — sorry, I meant jane@acme.io', 'email', 'jane@acme.io', 'jane@acme.com'],
    ['jane@acme.com is wrong, use jane@acme.io', 'email', 'jane@acme.io', 'jane@acme.com'],
    ["Sorry, it's jane@acme.io", 'email', 'jane@acme.io', null],
    ['actually my number is +49 30 123456', 'phone', '+4930123456', null],
    ['we are 20 people, no, actually 25 people', 'companySize', { min: 25, max: 25 }, '20 people'],
    ['perdón, es juan@globex.es no juan@globex.com', 'email', 'juan@globex.es', 'juan@globex.com'],
    ['nicht a@nord.de sondern b@nord.de', 'email', 'b@nord.de', 'a@nord.de'],
  ])('is understood in “%s”', (text, field, value, from) => {
    const { captured, corrections } = extractFields(text);
    expect(captured.find((capture) => capture.field === field)?.value).toEqual(value);
    expect(corrections.map((correction) => [correction.field, correction.from])).toEqual([[field, from]]);
  });

  it('is not seen where two values simply stand side by side', () => {
    const { captured, corrections } = extractFields('write to jane@acme.io or tom@acme.io');
    expect(captured.map(({ value }) => value)).toEqual(['jane@acme.io']);
    expect(corrections).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each<[string, FieldName[]]>([
    ["I'd rather not share my e-mail", ['email']],
    ["I don't want to give my phone number", ['phone']],
    ['I prefer not to tell you my name', ['name']],
    ["I won't share my budget", ['budget']],
    ["we don't have a budget yet", ['budget']],
    ['no fixed timeline', ['timeline']],
    ["I don't have a phone", ['phone']],
    ['prefiero no dar mi correo', ['email']],
    ['je préfère ne pas donner mon numéro', ['phone']],
    ['prefiro não informar meu email', ['email']],
    ['meine Telefonnummer möchte ich nicht angeben', ['phone']],
  ])('names the field in “%s”', (text, declined) => {
    expect(extractFields(text).declined).toEqual(declined);
  });

  it.each([
    'no thanks',
    'No.',
    'skip',
    'rather not',
    "I'd rather not",
    'none of your business',
    'pass',
    "don't know",
    'nein danke',
    'no gracias',
    'non merci',
    'não obrigado',
    'لا شكرا',
    'not sure yet',
    'n/a',
  ])('is the bare answer “%s” to the question just asked', (text) => {
    expect(extractFields(text, { asked: 'email' }).declined).toEqual(['email']);
    expect(extractFields(text, { asked: 'company' })).toEqual({
      captured: [],
      declined: ['company'],
      corrections: [],
    });
  });

  it('goes with another field given instead', () => {
    const { captured, declined } = extractFields("I'd rather not share my email, call me on +49 30 123456", {
      asked: 'email',
    });
    expect(captured.map(({ field, value }) => [field, value])).toEqual([['phone', '+4930123456']]);
    expect(declined).toEqual(['email']);
  });

  it.each([
    'how much is it?',
    'I have no questions',
    'no problem, jane@acme.io',
    'I find no email in my inbox',
  ])('is not seen in “%s”', (text) => {
    expect(extractFields(text, { asked: 'email' }).declined).toEqual([]);
  });
});

describe('any input', () => {
  it('gives an answer with spans inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { captured } = extractFields(text, { asked: 'name' });
        for (const { span } of captured) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  /** The quickest of several readings: whatever else the machine does makes none of them quicker. */
  const readingMs = (text: string) => {
    const once = () => {
      const before = performance.now();
      extractFields(text, { asked: 'email' });
      return performance.now() - before;
    };
    return Math.min(...Array.from({ length: 7 }, once));
  };

  it.each(['a', '1 ', 'my name is ', "I'm Jane from ", '@.', '1-', 'Aa '])(
    'takes no more than the square of its length to read, however often “%s” comes',
    (words) => {
      const ofLength = (length: number) => readingMs(words.repeat(length).slice(0, length));
      // Four times as long: 16 times the time, and 64 where it went by the third power.
      expect(ofLength(4_000) / ofLength(1_000)).toBeLessThan(32);
    },
  );
});
