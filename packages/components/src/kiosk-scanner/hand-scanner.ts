/** Longest pause between two characters of a hand scanner, in milliseconds; people are slower. */
const longestPauseMs = 80;
const fewestLetters = 6;

/** Tells a hand scanner, which types like a keyboard, from people who type. */
export class HandScanner {
  private readonly now: () => number;
  private text = '';
  private lastAt = Number.NEGATIVE_INFINITY;

  /** @param now - The current time in milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /**
   * Takes a key that was pressed anywhere.
   * @param key - As in `KeyboardEvent.key`.
   * @returns The code, when this key ended a sequence that was too fast for fingers.
   */
  take(key: string): string | undefined {
    const now = this.now();
    if (now - this.lastAt > longestPauseMs) this.text = '';
    const isEnd = key === 'Enter' || key === 'Tab';
    if (!isEnd && key.length > 1) return undefined;
    this.lastAt = now;
    if (!isEnd) {
      this.text += key;
      return undefined;
    }
    const code = this.text;
    this.text = '';
    return code.length >= fewestLetters ? code : undefined;
  }
}
