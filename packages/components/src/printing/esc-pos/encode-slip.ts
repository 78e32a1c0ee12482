import type { PaperWidth, Slip } from '../slip.ts';
import { toSlipLines, type LineSize, type SlipLine } from '../slip-lines.ts';
import { breakLines } from './break-lines.ts';
import { encode858 } from './code-page-858.ts';
import {
  centre,
  chooseCodePage858,
  cut,
  drawQrCode,
  drawRaster,
  initialise,
  lineFeed,
  setBold,
  setSize,
  type Raster,
} from './commands.ts';
import { trimSides } from './trim-sides.ts';

/** How a line is to be drawn. */
export interface TextLook {
  /** Dots across the paper. */
  readonly width: number;
  /** Height of a letter, in dots. */
  readonly height: number;
  readonly isBold: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Draws a text that the printer has no letters for, broken to the width of the paper. */
export type DrawText = (text: string, look: TextLook) => Raster;

/** What a slip is encoded for. */
export interface Paper {
  readonly width: PaperWidth;
  readonly drawText: DrawText;
}

/** Letters are 12 dots wide and 24 tall in font A, and a millimetre has 8 dots. */
const letter = { width: 12, height: 24 };
const dotsAcross: Readonly<Record<PaperWidth, number>> = { 58: 384, 80: 576 };
const widest = 8;

const growth: Readonly<Record<Exclude<LineSize, 'huge'>, { wide: number; tall: number }>> = {
  small: { wide: 1, tall: 1 },
  normal: { wide: 1, tall: 1 },
  large: { wide: 1, tall: 2 },
};

/**
 * A slip as the bytes of ESC/POS. A line whose letters are all in code page 858 is printed by the printer itself, any
 * other as a picture of it, so that no town has to find out what its printer calls which letter.
 */
export function encodeSlip(slip: Slip, paper: Paper): Uint8Array {
  const { above, below } = toSlipLines(slip);
  const encode = (line: SlipLine) => encodeLine(line, slip, paper);
  return Uint8Array.from([
    ...initialise,
    ...chooseCodePage858,
    ...centre,
    ...above.flatMap(encode),
    ...lineFeed,
    ...drawQrCode(new TextEncoder().encode(slip.link), paper.width === 80 ? 6 : 5),
    ...lineFeed,
    ...below.flatMap(encode),
    ...cut,
  ]);
}

function encodeLine({ text, size, isBold }: SlipLine, slip: Slip, { width, drawText }: Paper): number[] {
  const across = dotsAcross[width];
  const { wide, tall } = size === 'huge' ? toHuge(text, across) : growth[size];
  const bytes = encode858(text);
  if (bytes) {
    const lines = breakLines(bytes, Math.floor(across / (letter.width * wide)));
    return [
      ...setBold(isBold),
      ...setSize(wide, tall),
      ...lines.flatMap((line) => [...line, ...lineFeed]),
      ...setSize(1, 1),
    ];
  }
  const { language, direction } = slip;
  const height = letter.height * tall * (tall > 1 ? 0.75 : 1);
  const picture = drawText(text, { width: across, height, isBold, language, direction });
  return [...drawRaster(trimSides(picture))];
}

function toHuge({ length }: string, across: number) {
  const times = Math.max(1, Math.min(widest, Math.floor(across / (letter.width * length))));
  return { wide: times, tall: times };
}
