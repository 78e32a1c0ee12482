import type { RandomBytes } from '../access/tokens.ts';
import { businessDate, midnightAt } from '../availability/office-time.ts';
import type { BookingPolicy } from '../town/policy.ts';

const MINUTE = 60_000;
const RANDOM_BYTES = 4;

/** The moment of a cancellation. */
export interface Cancellation {
  readonly now: number;
  readonly timeZone: string;
  readonly random: RandomBytes;
}

/**
 * When the time of a cancelled appointment comes back: after a random while, so that nobody can hand it on, but before its
 * own day begins. On that day at once, since then every minute counts.
 * @param date - The day of the appointment.
 * @returns Epoch milliseconds; `now` for at once.
 */
export function returnAt(
  date: string,
  { returnWithinMinutes }: Pick<BookingPolicy, 'returnWithinMinutes'>,
  { now, timeZone, random }: Cancellation,
): number {
  if (date <= businessDate(now, timeZone)) return now;
  const longest = Math.min(returnWithinMinutes * MINUTE, midnightAt(date, timeZone) - now);
  return now + Math.floor((random(RANDOM_BYTES).readUInt32BE() / 2 ** 32) * longest);
}
