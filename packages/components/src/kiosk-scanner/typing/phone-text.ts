/** Keys as on a telephone. */
export const phoneLetters = [...'123456789+0'];
const mostDigits = 20;
const fewestDigits = 6;

/** A phone number as it is typed: digits, and a plus only in front. */
export function toPhoneText(typed: string): string {
  return typed.replace(/(?!^)\+|[^\d+]/g, '').slice(0, mostDigits);
}

/** Whether a number may be one with its area code. */
export function isWholePhone(text: string): boolean {
  return text.replace('+', '').length >= fewestDigits;
}
