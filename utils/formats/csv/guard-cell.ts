/**
 * What a spreadsheet takes for a formula at the beginning of a cell, after any number of our own apostrophes
 * (OWASP, "CSV Injection"; with the full-width signs that some programs fold).
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet calculates: an apostrophe before what would be a formula. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
