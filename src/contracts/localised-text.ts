import { z } from 'zod';
import { text } from './primitives';

const languageCode = z.string().regex(/^[a-z]{2}$/, 'A two-letter language code');

/** One text in several languages; English stands in for those that are missing. */
export function localisedText(characters: number) {
  return z
    .record(languageCode, text(characters))
    .refine((value): value is Record<string, string> & { en: string } => typeof value.en === 'string', {
      message: 'The English wording is missing; it stands in for every other language',
      path: ['en'],
    });
}
