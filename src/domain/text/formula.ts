/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** A cell that no spreadsheet executes: an apostrophe stands before what looks like a formula. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguardFormula(cell: string): string {
  return cell.replace(GUARDED, '');
}
