import type { BuiltinExample, BuiltinIntent, LanguageCode } from '../../types';
import { lines } from '../lines';

const LANGUAGES: readonly LanguageCode[] = ['en', 'de', 'es', 'fr', 'pt', 'ar'];

/** Declares a built-in intent: one block of examples per language, one example per line. */
export function defineIntent(
  name: string,
  description: string,
  blocks: Partial<Record<LanguageCode, string>>,
): BuiltinIntent {
  const examples: BuiltinExample[] = LANGUAGES.flatMap((language) =>
    lines(blocks[language] ?? '').map((text) => ({ text, language })),
  );
  return { name, description, examples };
}
