import { LANGUAGES, type Language } from '../text/languages';

/** One thing in some of the languages that the chat speaks. */
export type ByLanguage<T> = { readonly [language in Language]?: T | undefined };

/** It in a language, else in the channel's own, in English, or in any that there is; null when there is none. */
export function wordsIn<T>(words: ByLanguage<T>, language: string, channelLanguage: string): T | null {
  for (const one of [language, channelLanguage, ...LANGUAGES]) {
    const found = LANGUAGES.find((known) => known === one);
    const value = found && words[found];
    if (value !== undefined) return value;
  }
  return null;
}
