import type { WritableStore } from '../store.ts';

/** Changes part of what a store holds. */
export function createPatch<State>(store: WritableStore<State>): (changes: Partial<State>) => void {
  return (changes) => store.set({ ...store.get(), ...changes });
}
