/** Languages that the bot, the templates and the chat page speak. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The best supported language for a browser's locale, else the channel's, else English. */
export function supportedLanguage(locale: string | undefined, fallback: string): Language {
  const find = (tag: string | undefined) =>
    LANGUAGES.find((language) => language === tag?.toLowerCase().split(/[-_]/)[0]);
  return find(locale) ?? find(fallback) ?? 'en';
}
