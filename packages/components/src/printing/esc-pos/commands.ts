/** Commands of ESC/POS, the language of receipt printers, as Epson's reference for TM printers describes it. */

const esc = 0x1b;
const gs = 0x1d;
const dle = 0x10;

/** Forgets what the last job set: ESC @. */
export const initialise: readonly number[] = [esc, 0x40];

/** Letters of Western Europe with the euro sign: ESC t 19, code page 858. */
export const chooseCodePage858: readonly number[] = [esc, 0x74, 19];

/** ESC a 1. */
export const centre: readonly number[] = [esc, 0x61, 1];

/** Ends a line: LF. */
export const lineFeed: readonly number[] = [0x0a];

/** Feeds to the blade and leaves a bridge of paper, so that the slip does not fall: GS V 66 3. */
export const cut: readonly number[] = [gs, 0x56, 66, 3];

/** Says that everything before was carried out, and how the paper stands: GS r 1. */
export const askForPaper: readonly number[] = [gs, 0x72, 1];

/** What a printer tells at any time, also while it is offline: DLE EOT n. */
export const askFor = {
  printer: [dle, 0x04, 1],
  cause: [dle, 0x04, 2],
  paper: [dle, 0x04, 4],
} as const;

/** ESC E n. */
export function setBold(isBold: boolean): readonly number[] {
  return [esc, 0x45, Number(isBold)];
}

/**
 * GS ! n.
 * @param wide - Times the width of a letter, 1 to 8.
 * @param tall - Times its height, 1 to 8.
 */
export function setSize(wide: number, tall: number): readonly number[] {
  return [gs, 0x21, ((wide - 1) << 4) | (tall - 1)];
}

/**
 * A QR code that is still read where 15 % of it are dirty: GS ( k, functions 165, 167, 169, 180 and 181.
 * @param content - What it says, at most 2,331 bytes.
 * @param dots - Side of a module, 1 to 16.
 */
export function drawQrCode(content: Uint8Array, dots: number): readonly number[] {
  const say = (...parameters: readonly number[]) => {
    const length = parameters.length + 1;
    return [gs, 0x28, 0x6b, length & 0xff, length >> 8, 0x31, ...parameters];
  };
  return [
    ...say(0x41, 50, 0),
    ...say(0x43, dots),
    ...say(0x45, 49),
    ...say(0x50, 48, ...content),
    ...say(0x51, 48),
  ];
}

/** A picture: GS v 0. Each bit is a dot, the highest of a byte leftmost; rows begin with a byte. */
export interface Raster {
  /** Bytes of a row. */
  readonly rowBytes: number;
  readonly rows: number;
  readonly dots: Uint8Array;
}

/** Draws a picture. */
export function drawRaster({ rowBytes, rows, dots }: Raster): readonly number[] {
  return [gs, 0x76, 0x30, 0, rowBytes & 0xff, rowBytes >> 8, rows & 0xff, rows >> 8, ...dots];
}
