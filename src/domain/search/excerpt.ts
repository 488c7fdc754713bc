import type { TextRange } from './find-ranges';

interface Excerpt {
  readonly text: string;
  /** Of the excerpt, not of the text it is from. */
  readonly ranges: readonly TextRange[];
}

/** What was found must be in sight in a row of the list, behind a name and a badge: nothing is cut so near the start… */
const NEAR_START = 20;
/** …and so little is kept in front of it else. */
const BEFORE = 12;

/**
 * A part of a text around what was found first, on one line, with an ellipsis where something is left out.
 *
 * @param longest UTF-16 units of the original text that are shown at most
 */
export function excerpt(text: string, ranges: readonly TextRange[], longest: number): Excerpt {
  const first = ranges[0]?.start ?? 0;
  const from = first <= NEAR_START ? 0 : afterSpace(text, first - BEFORE, first);
  const to = text.length - from <= longest ? text.length : wholeCharacter(text, from + longest);
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? '…' : ''),
    ranges: ranges
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The beginning of a word, if one begins between the two places. */
function afterSpace(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
