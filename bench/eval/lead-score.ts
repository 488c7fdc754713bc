import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parse } from 'csv-parse/sync';
import { crossPredictInSteps, judgingFolds, latestFold, qualityOf } from '@/domain/leads/learning/evaluate';
import type { Cell, OutcomeTable } from '@/domain/leads/learning/table';
import { readOptions, required } from './arguments';

const UNKNOWN = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '?']);
const YES = new Set(['1', 'true', 'yes', 'y', 't', 'won']);

/**
 * Trains and judges the product's learned lead score on a file: each case is predicted by a model that was trained,
 * stopped and calibrated without it, in folds or, with `--chronological`, from the cases before it.
 */
export function evaluateLeadScore(words: readonly string[]): Record<string, unknown> {
  const options = readOptions(words);
  const table = readTable(required(options, 'data'), required(options, 'target'), {
    delimiter: options.get('delimiter') ?? ',',
    exclude: (options.get('exclude') ?? '').split(',').filter(Boolean),
  });
  const chronological = options.get('chronological');
  const folds =
    chronological === undefined
      ? judgingFolds(table.outcomes, Number(options.get('folds') ?? 10))
      : [latestFold(table, Number(chronological))];
  const started = performance.now();
  const predicted = drain(crossPredictInSteps(table, folds));
  const seconds = (performance.now() - started) / 1000;
  const judged = folds.flat();
  const { calibration, cases, ...quality } = qualityOf(
    judged.map((place) => predicted[place] ?? 0),
    judged.map((place) => table.outcomes[place] === true),
  );
  return {
    n: cases,
    ...quality,
    columns: table.columns.length,
    folds: folds.length,
    secondsPerTraining: Number((seconds / folds.length).toFixed(2)),
    calibration,
  };
}

function readTable(
  file: string,
  target: string,
  { delimiter, exclude }: { readonly delimiter: string; readonly exclude: readonly string[] },
): OutcomeTable {
  const records: Record<string, string>[] = parse(readFileSync(file, 'utf8'), {
    columns: true,
    bom: true,
    delimiter,
    skip_empty_lines: true,
    trim: true,
  });
  const names = Object.keys(records[0] ?? {});
  for (const name of [target, ...exclude]) {
    if (!names.includes(name)) throw new Error(`The file has no column “${name}”.`);
  }
  const cellsOf = (name: string): Cell[] =>
    records.map((record) => {
      const text = record[name] ?? '';
      return UNKNOWN.has(text.toLowerCase()) ? null : text;
    });
  const columns = names
    .filter((name) => name !== target && !exclude.includes(name))
    .map((name) => asNumbers(name, cellsOf(name)));
  return {
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: records.map((_, place) => columns.map(({ cells }) => cells[place] ?? null)),
    outcomes: records.map((record) => YES.has((record[target] ?? '').toLowerCase())),
  };
}

/** A column is one of numbers when all that is known in it are numbers. */
function asNumbers(name: string, cells: Cell[]) {
  const isNumeric = cells.every((cell) => cell === null || Number.isFinite(Number(cell)));
  if (!isNumeric) return { name, kind: 'category' as const, cells };
  return { name, kind: 'number' as const, cells: cells.map((cell) => (cell === null ? null : Number(cell))) };
}

function drain<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
