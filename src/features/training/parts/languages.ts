/** The languages that the bot speaks; English stands in for the others. */
export const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'es', label: 'Spanish' },
  { value: 'fr', label: 'French' },
  { value: 'pt', label: 'Portuguese' },
  { value: 'ar', label: 'Arabic' },
] as const;
export type Language = (typeof LANGUAGES)[number]['value'];

/** A text with one language changed; an empty one goes, except English. */
export function withText(
  texts: Readonly<Record<string, string>>,
  language: Language,
  text: string,
): Record<string, string> & { en: string } {
  const { [language]: _, ...others } = texts;
  const kept = text === '' && language !== 'en' ? others : { ...others, [language]: text };
  return { en: '', ...kept };
}
