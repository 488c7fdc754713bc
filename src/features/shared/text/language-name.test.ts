import { expect, it } from 'vitest';
import { languageName } from './language-name';

it('names a language, and leaves alone what is none', () => {
  expect(['de', 'pt', 'qqq', 'not a code'].map(languageName)).toEqual([
    'German',
    'Portuguese',
    'qqq',
    'not a code',
  ]);
});
