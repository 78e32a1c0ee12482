/** Letters of a short code: Crockford's base 32. */
export const codeLetters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const codeLength = 8;

/** A typed code as it is printed: `k7m49qxt` → `K7M4-9QXT`. Letters that look like digits become those. */
export function toCodeText(typed: string): string {
  const letters = [...typed.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')]
    .filter((letter) => codeLetters.includes(letter))
    .slice(0, codeLength)
    .join('');
  return letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : letters;
}

/** Whether a code that `toCodeText` wrote has all its letters. */
export function isWholeCode(text: string): boolean {
  return text.replace('-', '').length === codeLength;
}
