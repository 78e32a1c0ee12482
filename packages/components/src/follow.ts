import type { Store } from '@wartemarke/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Known<Keys extends readonly unknown[]> = { [K in keyof Keys]: NonNullable<Keys[K]> };

/**
 * Follows a store while its host is in the page, and draws the host again after each change.
 * A flow is a store too: `Follow<BookingState, Booking>` gives its actions by `store`.
 */
export class Follow<T, S extends Store<T> = Store<T>> implements ReactiveController {
  /** What the store said last. Kept while the host is out of the page, gone after a switch. */
  value: T | undefined;
  /** The store that is being followed. */
  store: S | undefined;

  private readonly host: ReactiveControllerHost;
  private keys: readonly unknown[] = [];
  private isConnected = false;
  private stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /**
   * Follows what belongs to these keys, and opens anew when one of them changes. Follows nothing while one
   * is undefined or empty. To be called in `willUpdate`.
   */
  switchBy<const Keys extends readonly unknown[]>(keys: Keys, open: (...keys: Known<Keys>) => S): void {
    if (keys.length === this.keys.length && keys.every((key, index) => key === this.keys[index])) return;
    this.keys = keys;
    const isKnown = keys.every((key) => key !== undefined && key !== '');
    this.switchTo(isKnown ? open(...(keys as Known<Keys>)) : undefined);
  }

  /** Follows this store from now on, or none. Naming the one that is being followed does nothing. */
  switchTo(store: S | undefined): void {
    if (store === this.store) return;
    this.stop?.();
    this.store = store;
    this.value = undefined;
    this.start();
  }

  /** Subscribes anew, so that a stream that had given up tries again. */
  restart(): void {
    this.stop?.();
    this.start();
  }

  hostConnected(): void {
    this.isConnected = true;
    this.start();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.stop?.();
  }

  private start(): void {
    if (!this.isConnected) return;
    this.stop = this.store?.subscribe((value) => {
      this.value = value;
      this.host.requestUpdate();
    });
  }
}
