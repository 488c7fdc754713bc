import type { ExtractOptions, FieldName, FieldValues, TextSpan } from '../types';

/** A message prepared for the field readers; offsets are those of the text as the visitor sent it. */
export interface FieldInput {
  text: string;
  options: ExtractOptions;
}

/** Something that may be a value of a field. */
export interface Candidate<F extends FieldName> {
  value: FieldValues[F];
  confidence: number;
  span: TextSpan;
}

const WIDE_DIGIT_BASES = [0x0660, 0x06f0, 0x0966, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/gu;
const SPACES = /[\u00A0\u2007\u2009\u202F\u3000]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const base = WIDE_DIGIT_BASES.find((start) => code >= start && code <= start + 9) ?? code;
  return String(code - base);
}

/** One-to-one replacements only, so that every offset stays valid. */
export function prepareText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(OTHER_DIGITS, asciiDigit)
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replaceAll('\uFF20', '@')
    .replaceAll('\u066B', '.');
}

/** Lines quoted from somebody else's mail ("> We are 900 employees") say nothing of the visitor; offsets stay. */
export function withoutQuoted(text: string): string {
  return text.replace(/^[ \t]*>.*$/gmu, (line) => ' '.repeat(line.length));
}

/** The span of a capture group, found behind the start of the match. */
export function spanOf(match: RegExpMatchArray, group: string): TextSpan {
  const whole = match.index ?? 0;
  const start = whole + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}
