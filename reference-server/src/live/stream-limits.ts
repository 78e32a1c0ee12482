import { CallError } from '../http/call-error.ts';

/** How many streams may be open at once. */
export interface StreamLimits {
  /** With one token: tabs and devices of one holder. */
  readonly perToken: number;
  /** From one address: the phones of a whole waiting room share the one of its wireless network. */
  readonly perAddress: number;
}

/** Limits that no waiting room reaches. */
export const defaultStreamLimits: StreamLimits = { perToken: 10, perAddress: 500 };

/** Counts open streams. */
export interface StreamGate {
  /** Counts one more; returns how to uncount it. Throws `too_many_streams`. */
  enter(token: string, address: string): () => void;
}

const retryAfterSeconds = 30;

/** Makes a gate that keeps the limits. */
export function createStreamGate({ perToken, perAddress }: StreamLimits): StreamGate {
  const open = new Map<string, number>();
  const count = (key: string, change: number) => {
    const counted = (open.get(key) ?? 0) + change;
    if (counted > 0) open.set(key, counted);
    else open.delete(key);
  };
  return {
    enter(token, address) {
      const keys = [`token ${token}`, `address ${address}`] as const;
      const isFull = (open.get(keys[0]) ?? 0) >= perToken || (open.get(keys[1]) ?? 0) >= perAddress;
      if (isFull) throw new CallError('too_many_streams', { retryAfterSeconds });
      keys.forEach((key) => count(key, 1));
      let isInside = true;
      return () => {
        if (isInside) keys.forEach((key) => count(key, -1));
        isInside = false;
      };
    },
  };
}
