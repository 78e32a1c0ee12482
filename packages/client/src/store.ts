/** A value that changes, and a way to be told so. */
export interface Store<T> {
  /** The value as it is now. */
  get(): T;
  /**
   * Calls the listener at once and after each change.
   * @returns Ends the subscription; calling it again does nothing.
   */
  subscribe(listener: (value: T) => void): () => void;
}

/** A store whose holder changes it. */
export interface WritableStore<T> extends Store<T> {
  set(value: T): void;
}

/** Makes a store. Setting the value that is already there tells nobody. */
export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  const subscriptions = new Set<{ listener: (value: T) => void }>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const { listener } of [...subscriptions]) listener(value);
    },
    subscribe(listener) {
      const subscription = { listener };
      subscriptions.add(subscription);
      listener(value);
      return () => void subscriptions.delete(subscription);
    },
  };
}
