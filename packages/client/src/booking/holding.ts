import type { Hold } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import type { KeptHold } from './booking-state.ts';
import { createHoldAsking, type HoldAskingOptions, type SlotWish } from './hold-asking.ts';

/** The one slot that a booking keeps. */
export interface Holding {
  /** The id and the secret of what is kept. */
  readonly access: Access | undefined;
  /** Keeps a slot, after giving back the one before. */
  keep(wish: SlotWish): Promise<KeptHold>;
  /** Goes on with a hold that was made before the page was loaded. */
  adopt(hold: KeptHold): void;
  /** Keeps the slot for longer. */
  extend(): Promise<KeptHold>;
  /** Gives the slot back, also one that is only on its way. */
  release(): void;
  /** The slot was booked or is lost; there is nothing to give back. */
  forget(): void;
}

/** How slots are kept. */
export interface HoldingOptions extends HoldAskingOptions {
  /** Called when the hold is over. */
  onExpired(): void;
}

/** Keeps slots in an office. */
export function createHolding({ onExpired, ...options }: HoldingOptions): Holding {
  const { client, office } = options;
  const { make, giveBack } = createHoldAsking(options);
  let hold: KeptHold | undefined;
  let wanted: SlotWish | undefined;
  const extension = createIntent(() => client().createKey());
  let released = Promise.resolve();
  let cancelExpiry = () => {};

  function forget(): void {
    cancelExpiry();
    hold = undefined;
    wanted = undefined;
  }

  function release(): void {
    if (hold) released = giveBack(hold);
    forget();
  }

  function adopt(kept: KeptHold): void {
    cancelExpiry();
    hold = kept;
    cancelExpiry = client().timers.after(Math.max(0, kept.keptUntilAt - client().now()), onExpired);
  }

  return {
    get access() {
      return hold && { office, id: hold.id, token: hold.token };
    },
    async keep(wish) {
      release();
      wanted = wish;
      // The slot that is given back may overlap with the wished one.
      await released;
      const kept = toKept(await make(wish), client());
      if (wanted === wish) adopt(kept);
      else void giveBack(kept);
      return kept;
    },
    adopt,
    async extend() {
      if (!hold) throw new Error('Nothing is kept.');
      const { id, token, expiresAt } = hold;
      const longer = await askOnce(extension, [id, expiresAt], (idempotencyKey) =>
        client().holds.extend({ office, id, token }, { idempotencyKey }),
      );
      const kept = toKept(longer, client());
      if (hold?.id === id) adopt(kept);
      return kept;
    },
    release,
    forget,
  };
}

function toKept(hold: Hold, client: Client): KeptHold {
  return { ...hold, keptUntilAt: client.now() + hold.expiresInSeconds * 1000 };
}
