/**
 * Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white).
 * @param colour - As `#rgb` or `#rrggbb`.
 */
export function toLuminance(colour: string): number {
  const digits = colour.length < 7 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Black or white, whichever contrasts more with a colour; they change places where
 * `(1 + 0.05) / (y + 0.05) = (y + 0.05) / 0.05`.
 * @param colour - As `#rgb` or `#rrggbb`.
 */
export function toTextOn(colour: string): '#000000' | '#ffffff' {
  return toLuminance(colour) > 0.179 ? '#000000' : '#ffffff';
}
