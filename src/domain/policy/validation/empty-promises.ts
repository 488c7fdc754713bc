import { messageLanguage } from '../waiting-words';

/** Words that promise a short wait, by language. Design §2: "shortly" only when it is under two minutes. */
const PROMISES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'shortly',
    'soon',
    'right away',
    'immediately',
    'in a moment',
    'in a minute',
    'any minute',
    'in no time',
  ],
  de: ['in Kürze', 'gleich', 'sofort', 'bald', 'umgehend', 'in wenigen Minuten'],
  es: ['en breve', 'enseguida', 'pronto', 'inmediatamente', 'de inmediato', 'en un momento'],
  fr: ['bientôt', 'sous peu', 'tout de suite', 'immédiatement', 'dans un instant'],
  pt: ['em breve', 'imediatamente', 'de imediato', 'em instantes', 'num instante'],
  ar: ['قريبا', 'قريبًا', 'بعد قليل', 'فورا', 'فورًا', 'حالا', 'حالًا'],
};

/** The first word of a template that promises a short wait, or null. "As soon as" promises nothing. */
export function emptyPromiseIn(text: string, language: string): string | null {
  const words = PROMISES[messageLanguage(language)] ?? [];
  const plain = text.replace(/as soon as/gi, '');
  return words.find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(plain)) ?? null;
}
