import type { Chime } from '../src/chime.ts';
import type { DeviceStore } from '../src/device/device-store.ts';

/** A chime that only counts. */
export class CountingChime implements Chime {
  isAllowed = true;
  isOpen = false;
  played = 0;
  onchange: (() => void) | null = null;

  open(): void {
    this.isOpen = true;
  }

  play(): void {
    this.played += 1;
  }

  enable(): void {
    this.isAllowed = true;
    this.onchange?.();
  }

  close(): void {
    this.isOpen = false;
  }
}

/** Keeps tokens in a map. */
export function createMemoryStore(tokens = new Map<string, string>()): DeviceStore {
  return {
    read: async (key) => tokens.get(key),
    write: async (key, token) => void tokens.set(key, token),
    remove: async (key) => void tokens.delete(key),
  };
}
