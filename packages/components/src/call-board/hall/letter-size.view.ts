/** What is known of a screen and of those who read it. */
export interface Screen {
  /** Height of the picture; 0 when only the diagonal is known. */
  readonly heightMm: number;
  /** Diagonal of the picture; 0 when it is not known either. */
  readonly diagonalInches: number;
  /** Width by height of the picture. */
  readonly aspect: number;
  /** From where numbers are to be read. */
  readonly readingDistanceM: number;
}

/**
 * How high letters must be for each metre: 98 mm at 8 m, which is 42 minutes of arc, so that a number is also read by
 * eyes that see an eighth of what sharp ones do.
 */
const millimetresPerMetre = 12.25;

const millimetresPerInch = 25.4;

/** Digits of the fonts that screens have are 0.7 to 0.73 of the font's size high; the least of them counts. */
const digitHeight = 0.7;

/** How high a number must be at least, in millimetres. */
export function toLetterMm(readingDistanceM: number): number {
  return readingDistanceM * millimetresPerMetre;
}

/** The height of a screen in millimetres; `undefined` when nothing is known of it. */
export function toHeightMm({ heightMm, diagonalInches, aspect }: Screen): number | undefined {
  if (heightMm > 0) return heightMm;
  if (!(diagonalInches > 0 && aspect > 0)) return undefined;
  return (diagonalInches * millimetresPerInch) / Math.hypot(1, aspect);
}

/** The least size of the font of a number, as a share of the screen's height; 0 when nothing is known of the screen. */
export function toFontShare(screen: Screen): number {
  const heightMm = toHeightMm(screen);
  if (heightMm === undefined || !(screen.readingDistanceM > 0)) return 0;
  return toLetterMm(screen.readingDistanceM) / digitHeight / heightMm;
}
