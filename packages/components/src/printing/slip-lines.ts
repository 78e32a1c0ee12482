import type { Slip } from './slip.ts';

/** How large a line is set: `huge` is as wide as the paper allows. */
export type LineSize = 'small' | 'normal' | 'large' | 'huge';

/** A line of a slip, before it is broken to the width of the paper. */
export interface SlipLine {
  readonly text: string;
  readonly size: LineSize;
  readonly isBold: boolean;
}

/** The lines of a slip above its code and below it, as every printer sets them. */
export function toSlipLines({ office, title, number, facts, linkText, printedAt }: Slip): {
  readonly above: readonly SlipLine[];
  readonly below: readonly SlipLine[];
} {
  const line = (text: string, size: LineSize = 'normal', isBold = false) => ({ text, size, isBold });
  return {
    above: [
      line(office, 'normal', true),
      line(title),
      line(number, 'huge', true),
      ...facts.flatMap(({ name, value }) => [line(name, 'small'), line(value, 'large', true)]),
    ],
    below: [line(linkText), line(printedAt, 'small')],
  };
}
