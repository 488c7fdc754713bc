import { roundWait } from '../../../domain/routing/round-wait';
import { pageLocale } from './page-locale';

const inWords = (amount: number, unit: 'second' | 'minute' | 'hour', language: string) =>
  new Intl.NumberFormat(pageLocale(language), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);

/**
 * An expected wait in words of the language, as coarse as the policy's templates say it.
 *
 * @param seconds at least 60
 */
export function durationWords(seconds: number, language: string): string {
  const { amount, unit } = roundWait(seconds);
  return inWords(amount, unit, language);
}

/** Time that has passed, in words of the language: rounded down, never told as longer than it was. */
export function elapsedWords(seconds: number, language: string): string {
  if (seconds < 60) return inWords(Math.floor(seconds), 'second', language);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? inWords(minutes, 'minute', language)
    : inWords(Math.floor(minutes / 60), 'hour', language);
}
