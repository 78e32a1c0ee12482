/** What may stand in a cell; null leaves it empty. */
export type Cell = string | number | null;

// A spreadsheet takes these for the beginning of a formula (OWASP, "CSV injection").
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Writes rows as RFC 4180 has it: lines end with CRLF, cells with special signs stand in quotes. Between the cells stands
 * a semicolon and before all a byte order mark, as a German Excel wants them. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(toCell).join(';')}\r\n`).join('')}`;
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
