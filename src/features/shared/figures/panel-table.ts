import type { CsvCell } from '../../../domain/text/csv';

/**
 * The numbers of a chart: shown as a table, saved as CSV, clicked to see what is behind them. One source for all three.
 * `Request` says which number was clicked; `never` where none leads anywhere.
 */
export interface PanelTable<Request = never> {
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly PanelRow<Request>[];
}

interface PanelColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

interface PanelRow<Request> {
  readonly key: string;
  readonly cells: readonly PanelCell<Request>[];
}

export interface PanelCell<Request = never> {
  readonly text: string;
  /** As the file has it: rates 0–1, durations seconds. */
  readonly raw: CsvCell;
  readonly request?: Request;
}

/** Text that stands for itself. */
export const words = (text: string): PanelCell => ({ text, raw: text });

/** The lines of the file: what the table shows, in raw numbers. */
export function csvRows({ columns, rows }: PanelTable<unknown>): CsvCell[][] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ raw }) => raw))];
}
