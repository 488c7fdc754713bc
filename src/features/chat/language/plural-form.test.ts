import { describe, expect, it } from 'vitest';
import { CHAT_LANGUAGES } from './languages';
import { loadDictionary } from './load-dictionary';
import { phrase } from './phrase';
import { pluralForm } from './plural-form';

describe('a count in words', () => {
  it.each([
    ['en', 1, '1 character left'],
    ['en', 2, '2 characters left'],
    ['de', 1, 'Noch 1 Zeichen'],
    ['es', 1, 'Queda 1 carácter'],
    ['es', 20, 'Quedan 20 caracteres'],
    ['fr', 0, 'Encore 0 caractère'],
    ['fr', 2, 'Encore 2 caractères'],
    ['pt', 1, 'Resta 1 caractere'],
    ['ar', 1, 'بقي حرف واحد'],
    ['ar', 2, 'بقي حرفان'],
    ['ar', 5, 'بقيت 5 أحرف'],
    ['ar', 40, 'بقي 40 حرفًا'],
    ['ar', 200, 'بقي 200 حرف'],
  ] as const)('in %s, %i: %s', async (language, count, expected) => {
    const { charactersLeft } = await loadDictionary(language);
    expect(phrase(pluralForm(charactersLeft, count, language), { count })).toBe(expected);
  });

  it('has a form for every count in every language', async () => {
    for (const language of CHAT_LANGUAGES) {
      const { charactersLeft, charactersOver } = await loadDictionary(language);
      for (const text of [charactersLeft, charactersOver]) {
        for (let count = 0; count <= 200; count += 1) {
          expect(pluralForm(text, count, language)).not.toMatch(/[|=]/);
        }
      }
    }
  });
});
