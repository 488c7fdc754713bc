import type { DraftHint } from '../../../domain/policy/brand-voice';

/** Hints shown at once; a draft full of them would be a wall. */
export const HINTS_SHOWN = 3;

/** A draft with one hint's suggestion in place, and the caret after it. What should go takes a space with it. */
export function applyHint(text: string, hint: DraftHint): { text: string; caret: number } {
  const { start, end, suggestion } = hint;
  if (suggestion !== null) {
    const words = startsUpper(hint.found) ? upperFirst(suggestion) : suggestion;
    return { text: text.slice(0, start) + words + text.slice(end), caret: start + words.length };
  }
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isBetweenSpaces = (before === '' || /\s$/.test(before)) && /^[ ,]/.test(after);
  const rest = isBetweenSpaces ? after.replace(/^,?\s?/, '') : after;
  const opens = before.trim() === '' || /[.!?…]\s*$/.test(before);
  return { text: before + (opens ? upperFirst(rest) : rest), caret: start };
}

const startsUpper = (words: string) => /^\p{Lu}\p{Ll}/u.test(words);
const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
