/**
 * Waiting time before a further try: exponential with full jitter, so that many clients that lost the same
 * server do not come back at the same moment.
 * @param tries - How many tries have failed, from 1.
 * @param random - From 0 to 1.
 * @returns Milliseconds.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backOff(
  tries: number,
  random: () => number,
  { firstMs, mostMs }: { firstMs: number; mostMs: number },
): number {
  return random() * Math.min(mostMs, firstMs * 2 ** (tries - 1));
}
