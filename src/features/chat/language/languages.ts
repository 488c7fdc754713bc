import { LANGUAGES, type Language } from '../../../domain/text/languages';

export const CHAT_LANGUAGES = LANGUAGES;
export type ChatLanguage = Language;

export const directionOf = (language: ChatLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language of a tag such as `de-CH`, if the page speaks it. */
export function knownLanguage(tag: string): ChatLanguage | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return CHAT_LANGUAGES.find((language) => language === primary);
}

/**
 * The language of the page: an explicit wish, else the best that the browser accepts, else the channel's, else English.
 *
 * @param acceptLanguage the request's header, for example `de-CH, fr;q=0.8, *;q=0.1`
 */
export function pickLanguage(
  wish: string | undefined,
  acceptLanguage: string | null,
  channelLanguage: string,
): ChatLanguage {
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.split(';');
      const quality = parameters
        .map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return { tag, index, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
    .map(({ tag }) => tag);
  for (const tag of [wish ?? '', ...accepted, channelLanguage]) {
    const language = knownLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
