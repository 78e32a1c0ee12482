/** Gives the next number of a sequence, in `[0, 1)`. */
export type Chance = () => number;

/**
 * Numbers that look random and are the same for the same seed: mulberry32 by Tommy Ettinger, 32 bits of state. Good
 * enough to play days and lines with; never for secrets.
 */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from a text, so that a day or a line always has the same one (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A value of the standard normal distribution (Box and Muller). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A value of the gamma distribution with this mean; `variation` is the standard deviation as part of it (Marsaglia and Tsang). */
export function gamma(chance: Chance, mean: number, variation: number): number {
  const shape = 1 / variation ** 2;
  // Below 1 the method does not work; one more is drawn and taken back by a power of chance.
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const back = shape < 1 ? chance() ** (1 / shape) : 1;
  for (;;) {
    const x = normal(chance);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) {
      return (back * d * v * mean) / shape;
    }
  }
}

/** Minutes between two of those who come by chance, so many in a minute. */
export function gapMinutes(chance: Chance, perMinute: number): number {
  return -Math.log(1 - chance()) / perMinute;
}

/** One of these, as likely as its weight says. */
export function pick<Item>(chance: Chance, items: readonly Item[], weightOf: (item: Item) => number): Item {
  let rest = chance() * items.reduce((sum, item) => sum + weightOf(item), 0);
  const picked = items.find((item) => (rest -= weightOf(item)) < 0) ?? items.at(-1);
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
