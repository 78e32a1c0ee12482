import type { Store } from '../src/index.ts';

/** The first value of a store, from now on, that is as wished. */
export async function until<T>(store: Store<T>, isWished: (value: T) => boolean): Promise<T> {
  let unsubscribe = () => {};
  const found = new Promise<T>((resolve) => {
    unsubscribe = store.subscribe((value) => isWished(value) && resolve(value));
  });
  return found.finally(unsubscribe);
}
