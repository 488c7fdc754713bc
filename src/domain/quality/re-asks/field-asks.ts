import type { LeadField } from '../../leads/types';

/**
 * How a language asks for each field. All patterns are matched against folded text (`foldSentences`): lower case, no
 * diacritics, no apostrophes, "e-mail" in one word.
 */
export interface LanguageAsks {
  /** What introduces a question or a request for something that a noun then names. */
  readonly frames: RegExp;
  /** The nouns that name a field after such an introduction. */
  readonly nouns: Readonly<Partial<Record<LeadField, RegExp>>>;
  /** Whole questions that name their field by themselves. */
  readonly questions: Readonly<Partial<Record<LeadField, RegExp>>>;
}

/** One of the patterns as whole words. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
