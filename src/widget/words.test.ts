import { describe, expect, it } from 'vitest';
import { CHAT_LANGUAGES } from '../features/chat/language/languages';
import { firstOf, wordsFor } from './words';

describe('the words of the launcher', () => {
  it('are in the first language that it speaks, else in English', () => {
    expect(wordsFor([null, undefined, 'nl', 'pt-BR', 'de'])[0]).toBe('Abrir chat');
    expect(wordsFor(['nl'])[0]).toBe('Open chat');
    expect(wordsFor([])[0]).toBe('Open chat');
  });

  it('are there in every language of the chat', () => {
    const openings = CHAT_LANGUAGES.map((language) => wordsFor([language])[0]);
    expect(new Set(openings).size).toBe(CHAT_LANGUAGES.length - 1);
    expect(wordsFor(['es'])[0]).toBe(wordsFor(['pt'])[0]);
  });

  it('never come from what every object has', () => {
    expect(firstOf({ en: 'yes' }, ['en'])).toBe('yes');
    expect(wordsFor(['constructor'])[0]).toBe('Open chat');
  });
});
