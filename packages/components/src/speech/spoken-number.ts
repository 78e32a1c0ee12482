/** A number as it is read out: `A 12` for `A012`, so that no voice makes a word of it. */
export function toSpokenNumber(number: string): string {
  return number.replace(/^(\D*)0*(\d+)$/, (_, letters: string, digits: string) =>
    `${[...letters.trim()].join(' ')} ${digits}`.trim(),
  );
}
