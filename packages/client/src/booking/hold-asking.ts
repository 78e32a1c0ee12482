import type { Hold, HoldRequest } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';
import type { Client } from '../client.ts';
import type { AskWithProof, Proofs } from '../proof/proofs.ts';

/** A slot that is wished for. */
export type SlotWish = Pick<HoldRequest, 'services' | 'startAt'>;

/** Who asks for holds, and how. */
export interface HoldAskingOptions {
  readonly client: () => Client;
  /** Id of the office. */
  readonly office: string;
  /** Under which name the booking may have one live hold; none when left out. */
  readonly owner?: string | undefined;
  /** Proofs of work, where they are needed. */
  readonly proofs: () => Proofs | undefined;
}

/** Asks for holds, each wish once. */
export interface HoldAsking {
  make(wish: SlotWish): Promise<Hold>;
  giveBack(hold: Hold): Promise<void>;
}

/** A call whose outcome is not known; the same key and body ask for it again. */
interface Unanswered {
  readonly wish: string;
  readonly body: HoldRequest;
  readonly idempotencyKey: string;
}

/** Asks for holds in an office. The same wish after a lost answer gets the same hold. */
export function createHoldAsking({ client, office, owner, proofs }: HoldAskingOptions): HoldAsking {
  let unanswered: Unanswered | undefined;

  function giveBack({ id, token }: Hold): Promise<void> {
    // A hold that cannot be given back expires by itself.
    return client()
      .holds.release({ office, id, token })
      .catch(() => {});
  }

  async function send(intent: Unanswered): Promise<Hold> {
    unanswered = intent;
    try {
      const made = await client().holds.create(office, intent.body, intent);
      unanswered = undefined;
      return made;
    } catch (error) {
      if (error instanceof ApiError) unanswered = undefined;
      throw error;
    }
  }

  function make(wish: SlotWish): Promise<Hold> {
    const text = JSON.stringify(wish);
    if (unanswered?.wish === text) return send(unanswered);
    const before = unanswered;
    const ask: AskWithProof<Hold> = (proof) => {
      const body = { ...wish, ...(owner && { client: owner }), ...proof };
      const intent = { wish: text, body, idempotencyKey: client().createKey() };
      return send(intent).catch((error) => giveWay(error, before, intent));
    };
    return proofs()?.use(ask) ?? ask({});
  }

  /** A hold whose answer was lost stands in the way: the same call again tells its secret, so that it can be given back. */
  async function giveWay(error: unknown, before: Unanswered | undefined, wish: Unanswered): Promise<Hold> {
    if (!before || !(error instanceof ApiError) || error.code !== 'hold_exists') throw error;
    await giveBack(await send(before));
    return send({ ...wish, idempotencyKey: client().createKey() });
  }

  return { make, giveBack };
}
