import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface LabelledText {
  text: string;
  label: string;
}

const TEXT_COLUMNS = ['text', 'sentence', 'utterance', 'query'];
const LABEL_COLUMNS = ['label', 'intent', 'category'];

const rowsSchema = z.array(z.record(z.string(), z.string()));
const pairsSchema = z.array(z.tuple([z.string(), z.string()]));
/** The layout of CLINC150: lists of [text, intent] per split, out-of-scope splits apart. */
const clincSchema = z.object({
  train: pairsSchema,
  oos_train: pairsSchema.default([]),
  val: pairsSchema.default([]),
  oos_val: pairsSchema.default([]),
  test: pairsSchema.default([]),
  oos_test: pairsSchema.default([]),
});

type Part = 'train' | 'test';

function fromClinc(content: string, part: Part, withValidation: boolean): LabelledText[] {
  const data = clincSchema.parse(JSON.parse(content));
  const validation = withValidation ? [...data.val, ...data.oos_val] : [];
  const pairs =
    part === 'test' ? [...data.test, ...data.oos_test] : [...data.train, ...data.oos_train, ...validation];
  return pairs.map(([text, label]) => ({ text, label }));
}

function columnOf(row: Record<string, string>, names: readonly string[], path: string): string {
  const name = names.find((candidate) => candidate in row);
  if (name === undefined) throw new Error(`${path} has none of the columns ${names.join(', ')}.`);
  return name;
}

function fromTable(content: string, path: string): LabelledText[] {
  const rows = rowsSchema.parse(
    parse(content, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      delimiter: path.endsWith('.tsv') ? '\t' : ',',
    }),
  );
  const [first] = rows;
  if (first === undefined) return [];
  const text = columnOf(first, TEXT_COLUMNS, path);
  const label = columnOf(first, LABEL_COLUMNS, path);
  return rows.map((row) => ({ text: row[text] ?? '', label: row[label] ?? '' }));
}

/**
 * Labelled texts of a CSV or TSV file (columns `text` or `sentence`, `label`), or one part of a CLINC150 JSON
 * file. `withValidation` adds that file's validation split to its training part.
 */
export function readExamples(path: string, part: Part, withValidation = false): LabelledText[] {
  const content = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? fromClinc(content, part, withValidation) : fromTable(content, path);
}
