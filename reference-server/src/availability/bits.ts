/** A set of small whole numbers, one bit each, 32 to a word. */
export type Bits = Uint32Array;

/** Words that hold so many bits and at least one more, which is never set and parts a row from the next. */
export function wordsFor(bits: number): number {
  return (bits >>> 5) + 1;
}

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

/** Takes the bits `[start, end)` out of the set. */
export function clearBits(bits: Bits, start: number, end: number): void {
  for (let index = start; index < end; index += 1) bits[index >>> 5]! &= ~(1 << (index & 31));
}

/** Takes all bits below `end` out of the set. */
export function clearBelow(bits: Bits, end: number): void {
  const whole = Math.min(end >>> 5, bits.length);
  for (let word = 0; word < whole; word += 1) bits[word] = 0;
  if (whole < bits.length) bits[whole]! &= -1 << (end & 31);
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countOfWord(bits[word]!);
  return count;
}

/** Sums neighbouring bits in pairs, fours and eights: Warren, Hacker's Delight, section 5-1. */
function countOfWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) return false;
  return true;
}

/** The members of a set, ascending. */
export function listBits(bits: Bits): number[] {
  const members: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) {
      members.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return members;
}

/** Keeps, in place, only the bits that begin a run of so many set bits; the length of proven runs doubles. */
export function keepRuns(bits: Bits, length: number): void {
  for (let proven = 1; proven < length;) {
    const further = Math.min(proven, length - proven);
    andShifted(bits, further);
    proven += further;
  }
}

function andShifted(bits: Bits, distance: number): void {
  const words = distance >>> 5;
  const rest = distance & 31;
  const last = bits.length - 1 - words;
  for (let word = 0; word < last; word += 1) {
    // A word shifted by 32 stays as it is in JavaScript, so that the borrowed bits take two steps.
    bits[word]! &= (bits[word + words]! >>> rest) | ((bits[word + words + 1]! << 1) << (31 - rest));
  }
  if (last >= 0) bits[last]! &= bits[last + words]! >>> rest;
  for (let word = Math.max(last + 1, 0); word < bits.length; word += 1) bits[word] = 0;
}
