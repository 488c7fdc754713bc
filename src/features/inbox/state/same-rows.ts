/** The rows that are drawn already, where the new ones are the very same in the same order. */
export function sameRows<T>(drawn: readonly T[], rows: readonly T[]): readonly T[] {
  return drawn.length === rows.length && drawn.every((row, index) => row === rows[index]) ? drawn : rows;
}
