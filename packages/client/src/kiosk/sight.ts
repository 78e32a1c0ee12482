/** What a camera or hand scanner has before it. */
export interface Sight {
  /** Notes that a code was read. Tells whether it is the one that has been there all the time. */
  isStillThere(code: string): boolean;
}

/** A code that was not read for so long has been taken away. */
const goneMs = 3_000;

/**
 * Remembers the code in sight: a camera reads it many times a second, but it is shown once.
 * @param now - Epoch milliseconds.
 */
export function createSight(now: () => number): Sight {
  let lastCode = '';
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    isStillThere(code) {
      const isSame = code === lastCode && now() - lastAt < goneMs;
      lastCode = code;
      lastAt = now();
      return isSame;
    },
  };
}
