import { intentNameOf } from './intent-name';
import { EXAMPLE_CHARACTERS, INTENT_NAME_CHARACTERS } from './limits';
import { sameText } from './same-text';

/** A row of the file, by the line it begins at. */
export interface ImportRow {
  readonly line: number;
  readonly text: string;
  readonly label: string;
}

export interface ImportProblem {
  /** Line of the file, from 1; null for the file as a whole. */
  readonly line: number | null;
  /** An error stops the import, a warning says what is left out. */
  readonly severity: 'error' | 'warning';
  readonly code: 'bad_label' | 'blank' | 'too_long' | 'duplicate' | 'contradiction' | 'bad_row' | 'limit';
  readonly message: string;
}

export interface CheckedImport {
  /** What can be taken, each text once. */
  readonly rows: { readonly line: number; readonly text: string; readonly intent: string }[];
  readonly problems: ImportProblem[];
}

const shown = (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

/**
 * Which rows of a file can become examples, and what is wrong with the others.
 * @param known intent of the texts that are examples already, by `sameText`
 */
export function checkImport(rows: readonly ImportRow[], known: ReadonlyMap<string, string>): CheckedImport {
  const seen = new Map<string, { readonly intent: string; readonly line: number }>();
  const checked: CheckedImport = { rows: [], problems: [] };
  for (const row of rows) {
    const text = row.text.trim();
    const intent = intentNameOf(row.label);
    const problem =
      intent === null ? badLabel(row) : (wrongWith(row.line, text) ?? againOf(text, intent, row.line));
    if (problem) checked.problems.push(problem);
    else if (intent !== null) checked.rows.push({ line: row.line, text, intent });
    if (intent !== null && text !== '' && !seen.has(sameText(text))) {
      seen.set(sameText(text), { intent, line: row.line });
    }
  }
  return checked;

  function againOf(text: string, intent: string, line: number): ImportProblem | null {
    const key = sameText(text);
    const there = known.get(key);
    const earlier = seen.get(key);
    const where = earlier ? `line ${earlier.line}` : 'the examples there are';
    const before = earlier?.intent ?? there;
    if (before === undefined) return null;
    if (before === intent) {
      const message = `${shown(text)} is in ${where} already and is left out`;
      return { line, severity: 'warning', code: 'duplicate', message };
    }
    const message = `${shown(text)} is “${intent}” here and “${before}” in ${where}`;
    return { line, severity: 'error', code: 'contradiction', message };
  }
}

function badLabel({ line, label }: ImportRow): ImportProblem {
  const message =
    label.trim() === ''
      ? 'The label is missing'
      : `${shown(label.trim())} is no label: it needs letters or digits, at most ${INTENT_NAME_CHARACTERS}`;
  return { line, severity: 'error', code: 'bad_label', message };
}

function wrongWith(line: number, text: string): ImportProblem | null {
  if (text === '') return { line, severity: 'error', code: 'blank', message: 'The text is missing' };
  const characters = [...text].length;
  if (characters <= EXAMPLE_CHARACTERS) return null;
  const message = `${shown(text)} has ${characters.toLocaleString('en')} characters; at most ${EXAMPLE_CHARACTERS.toLocaleString('en')}`;
  return { line, severity: 'error', code: 'too_long', message };
}
