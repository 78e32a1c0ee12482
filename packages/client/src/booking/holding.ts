import type { Hold, HoldRequest } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import type { KeptHold } from './booking-state.ts';

/** The one slot that a booking keeps. */
export interface Holding {
  /** Keeps a slot, after giving back the one before. */
  keep(wish: HoldRequest): Promise<KeptHold>;
  /** Gives the slot back, also one that is only on its way. */
  release(): void;
  /** The slot was booked or is lost; there is nothing to give back. */
  forget(): void;
}

/**
 * Keeps slots in an office.
 * @param onExpired - Called when the hold is over.
 */
export function createHolding(client: Client, office: string, onExpired: () => void): Holding {
  const intent = createIntent(client.createKey);
  let hold: Hold | undefined;
  let wanted: HoldRequest | undefined;
  let released = Promise.resolve();
  let cancelExpiry = () => {};

  function forget(): void {
    cancelExpiry();
    hold = undefined;
    wanted = undefined;
  }

  function giveBack({ id, token }: Hold): Promise<void> {
    // A hold that cannot be given back expires by itself.
    return client.holds.release({ office, id, token }).catch(() => {});
  }

  function release(): void {
    if (hold) released = giveBack(hold);
    forget();
  }

  return {
    async keep(wish) {
      release();
      wanted = wish;
      // The slot that is given back may overlap with the wished one.
      await released;
      const made = await askOnce(intent, wish, (idempotencyKey) =>
        client.holds.create(office, wish, { idempotencyKey }),
      );
      const leftMs = made.expiresInSeconds * 1000;
      const kept = { ...made, keptUntilAt: client.now() + leftMs };
      if (wanted !== wish) {
        void giveBack(kept);
        return kept;
      }
      hold = kept;
      cancelExpiry = client.timers.after(leftMs, onExpired);
      return kept;
    },
    release,
    forget,
  };
}
