import { hexColour } from './accent.ts';
import { toLuminance, toTextOn } from './luminance.ts';

/** What comes of a town's colour. Contrasts are ratios as WCAG 2.2 defines them, from 1 to 21. */
export interface AccentCheck {
  /** Colour of the text that the elements draw on the accent. */
  readonly text: '#000000' | '#ffffff';
  /** Of that text on the accent; 4.5 is enough, and reached by every colour. */
  readonly textContrast: number;
  /** Of the accent on the background; from 3 on it is seen without an edge. */
  readonly backgroundContrast: number;
  /** Whether lines, dots and borders get another lightness than the accent's, so that they are seen. */
  readonly needsEdge: boolean;
}

/**
 * Says what the elements make of a town's colour.
 * @param accent - As `#rgb` or `#rrggbb`.
 * @param background - Of the page, in the same way.
 * @throws TypeError when one of them is written in another way.
 */
export function checkAccent(accent: string, background = '#ffffff'): AccentCheck {
  for (const colour of [accent, background]) {
    if (!hexColour.test(colour)) throw new TypeError(`"${colour}" is no colour such as #0b5563.`);
  }
  const text = toTextOn(accent);
  const backgroundContrast = toContrast(accent, background);
  return {
    text,
    textContrast: toContrast(accent, text),
    backgroundContrast,
    needsEdge: backgroundContrast < 3,
  };
}

function toContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
