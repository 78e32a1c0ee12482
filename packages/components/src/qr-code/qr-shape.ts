/** The dark modules of a QR code as one SVG path, quiet zone included. */
export interface QrShape {
  /** Side of the square, in modules. */
  readonly size: number;
  readonly path: string;
}

/** Light modules around the code that a reader needs (ISO/IEC 18004). */
const quietModules = 4;

/**
 * Joins the dark modules of each row to runs.
 * @param side - Modules of a side, without the quiet zone.
 * @param isDark - Whether the module in this row and column is dark.
 */
export function toQrShape(side: number, isDark: (row: number, column: number) => boolean): QrShape {
  const runs: string[] = [];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (!isDark(row, column)) continue;
      const first = column;
      while (column + 1 < side && isDark(row, column + 1)) column += 1;
      runs.push(
        `M${first + quietModules} ${row + quietModules}h${column + 1 - first}v1H${first + quietModules}z`,
      );
    }
  }
  return { size: side + 2 * quietModules, path: runs.join('') };
}
