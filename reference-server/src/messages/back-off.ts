import type { RandomBytes } from '../access/tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How long to wait before the next try, in milliseconds: a minute after the first, then twice as long each time, at most
 * an hour; shortened by up to a quarter at random, so that not all come back at once.
 */
export function backOff(attempts: number, random: RandomBytes): number {
  const whole = Math.min(HOUR, MINUTE * 2 ** Math.min(attempts - 1, 16));
  const share = random(2).readUInt16BE() / 0x1_0000;
  return Math.round(whole * (1 - share / 4));
}
