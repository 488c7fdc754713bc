/** A value of one column in one row; null when nobody knows it. */
export type Cell = number | string | null;

export interface Column {
  readonly name: string;
  /** `category` for names without an order, `number` for everything that has one. */
  readonly kind: 'number' | 'category';
}

/** What is known of each case, and what became of it. */
export interface OutcomeTable {
  readonly columns: readonly Column[];
  /** One cell a column, in the order of `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** One a row: true when it ended well. */
  readonly outcomes: readonly boolean[];
}

/** The rows of a table at these places, in this order. */
export function rowsAt(table: OutcomeTable, places: readonly number[]): OutcomeTable {
  return {
    columns: table.columns,
    rows: places.map((place) => table.rows[place] ?? []),
    outcomes: places.map((place) => table.outcomes[place] === true),
  };
}
