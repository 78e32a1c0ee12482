import type { QueueConfiguration } from '../town/configuration.ts';
import type { NumberRange } from '../town/on-site.ts';

/** A number as it is called and shown: the prefix of its queue and at least three digits, for example `A042`. */
export function formatNumber({ prefix }: Pick<QueueConfiguration, 'prefix'>, number: number): string {
  return `${prefix}${String(number).padStart(3, '0')}`;
}

/**
 * The number that follows the last one: the next of the range that nobody has, after its end from its begin on. When
 * every number of the range is taken, the first free one beyond it, so that nobody is sent away for want of a number.
 * @param lastOfAll - The last number of all ranges that share a prefix; beyond means beyond this one.
 */
export function nextNumber(
  lastNumber: number,
  { from, to }: Pick<NumberRange, 'from' | 'to'>,
  taken: ReadonlySet<number>,
  lastOfAll = to,
): number {
  const isWithin = from <= lastNumber && lastNumber < to;
  for (let number = isWithin ? lastNumber + 1 : from; number <= to; number++) {
    if (!taken.has(number)) return number;
  }
  let number = from;
  while (taken.has(number)) number = number === to ? lastOfAll + 1 : number + 1;
  return number;
}
