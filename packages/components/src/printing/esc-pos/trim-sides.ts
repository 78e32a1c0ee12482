import type { Raster } from './commands.ts';

/**
 * Cuts off what is white on both sides, as much left as right, so that a centred picture stays where it was. Lines are
 * mostly shorter than the paper is wide, and a serial cable takes a second for each two thousand bytes.
 */
export function trimSides({ rowBytes, rows, dots }: Raster): Raster {
  const isWhite = (column: number) => {
    for (let place = column; place < dots.length; place += rowBytes) if (dots[place]) return false;
    return true;
  };
  let margin = 0;
  while (2 * margin + 2 < rowBytes && isWhite(margin) && isWhite(rowBytes - 1 - margin)) margin += 1;
  const kept = dots.filter((_, place) => {
    const column = place % rowBytes;
    return column >= margin && column < rowBytes - margin;
  });
  return { rowBytes: rowBytes - 2 * margin, rows, dots: kept };
}
