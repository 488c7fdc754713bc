import type { CsvCell } from '../../../domain/text/csv';
import type { DrillDownRequest } from './drill-down';

/** The numbers of a chart: shown as a table, saved as CSV, clicked to see what is behind them. One source for all three. */
export interface PanelTable {
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly PanelRow[];
}

export interface PanelColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

export interface PanelRow {
  readonly key: string;
  readonly cells: readonly PanelCell[];
}

export interface PanelCell {
  readonly text: string;
  /** As the file has it: rates 0–1, durations seconds. */
  readonly raw: CsvCell;
  readonly request?: DrillDownRequest;
}

/** Text that stands for itself. */
export const words = (text: string): PanelCell => ({ text, raw: text });

/** The lines of the file: what the table shows, in raw numbers. */
export function csvRows({ columns, rows }: PanelTable): CsvCell[][] {
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ raw }) => raw))];
}
