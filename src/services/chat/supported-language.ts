import { LANGUAGES, type Language } from '../../domain/text/languages';

/** The best supported language for a browser's locale, else the channel's, else English. */
export function supportedLanguage(locale: string | undefined, fallback: string): Language {
  const find = (tag: string | undefined) =>
    LANGUAGES.find((language) => language === tag?.toLowerCase().split(/[-_]/)[0]);
  return find(locale) ?? find(fallback) ?? 'en';
}
