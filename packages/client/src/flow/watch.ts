import type { Store } from '../store.ts';
import type { Timers } from '../timers.ts';

/** When something is looked at again by itself. */
export interface Watching {
  readonly timers: Timers;
  readonly everyMs: number;
  /** Looks again. */
  look(): void;
  /** Whether somebody can see the page; the browser's own sign when left out. */
  readonly isVisible?: (() => boolean) | undefined;
  /** Called when somebody subscribes and nobody did. */
  begin?(): void;
}

/** The same store, which looks again from time to time while somebody subscribes and can see it. */
export function watch<T>(store: Store<T>, watching: Watching): Store<T> {
  const { timers, everyMs, look, isVisible = isPageVisible, begin } = watching;
  let subscribers = 0;
  let stop = () => {};

  function wait(): void {
    stop = timers.after(everyMs, () => {
      if (isVisible()) look();
      wait();
    });
  }

  return {
    get: () => store.get(),
    subscribe(listener) {
      const unsubscribe = store.subscribe(listener);
      subscribers += 1;
      if (subscribers === 1) {
        wait();
        begin?.();
      }
      let isSubscribed = true;
      return () => {
        if (!isSubscribed) return;
        isSubscribed = false;
        unsubscribe();
        subscribers -= 1;
        if (subscribers === 0) stop();
      };
    },
  };
}

function isPageVisible(): boolean {
  return globalThis.document?.visibilityState !== 'hidden';
}
