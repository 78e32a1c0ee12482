/**
 * A phone number as it is stored: `+` and digits, so that the same number is the same text however it was typed. A number
 * without a country is a German one.
 */
export function normalisePhone(typed: string): string {
  const digits = typed.replace('(0)', '').replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return `+49${digits.replace(/^0/, '')}`;
}
