/** A code that was not read for so long has been taken away. */
const goneMs = 3_000;

/**
 * Remembers the code in sight: a camera reads it many times a second, but it is shown once. Keeps a
 * fingerprint instead of the code, which belongs to somebody and is still in sight when they leave.
 */
export class Sight {
  private readonly now: () => number;
  private last: number | undefined;
  private lastAt = Number.NEGATIVE_INFINITY;

  /** @param now - Epoch milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Notes that a code was read. Tells whether it is the one that has been there all the time. */
  isStillThere(code: string): boolean {
    const now = this.now();
    const fingerprint = toFingerprint(code);
    const isSame = fingerprint === this.last && now - this.lastAt < goneMs;
    this.last = fingerprint;
    this.lastAt = now;
    return isSame;
  }
}

/** 32 bits of a text (FNV-1a by code points): enough to tell codes apart, too few to find one again. */
function toFingerprint(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5);
}
