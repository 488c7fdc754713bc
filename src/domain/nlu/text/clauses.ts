import { foldDiacritics, normaliseText } from './normalise';
import { tokeniseFolded } from './tokenise';

const BOUNDARY = /[.,;:!?…،؛؟\n()]+|\s[-–—]+\s/u;

/**
 * The clauses of a text between punctuation, each as folded words joined by single spaces: what phrase rules
 * are matched against. "Don't call me, e-mail me!" → ["dont call me", "e mail me"].
 */
export function splitClauses(text: string): string[] {
  return foldDiacritics(normaliseText(text.replaceAll('\n', ' . ')))
    .split(BOUNDARY)
    .map((clause) => tokeniseFolded(clause).join(' '))
    .filter((clause) => clause !== '');
}
