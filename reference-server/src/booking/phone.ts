/** A number of the shortest kind, with its country: what is shorter were brackets and hyphens. */
const shortestPhone = 7;

/**
 * A phone number as it is stored: `+` and digits, so that the same number is the same text however it was typed. A number
 * without a country is a German one.
 */
export function normalisePhone(typed: string): string {
  const digits = typed
    .replaceAll('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^(?!\+)0?/, '+49');
  // Many write the 0 after the country too.
  return digits.replace(/^\+490+/, '+49');
}

/** Whether a text that was normalised is a phone number. */
export function isPhone(normalised: string): boolean {
  return normalised.length >= shortestPhone;
}
