import type { Kysely } from 'kysely';
import type { PushKey, PushSubscriptionFacts } from '@wartemarke/contract';
import type { Arrivals, CallFacts } from '../arrival/arrival.ts';
import type { OpenedTicket } from '../arrival/held-tickets.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { PushService } from './push-service.ts';
import { keepSubscription } from './push.store.ts';

/** What subscribing works with. */
export interface PushDeps {
  readonly db: Kysely<Schema>;
  readonly arrivals: Pick<Arrivals, 'open'>;
  /** Left out where the town sends no notifications. */
  readonly service?: PushService | undefined;
}

/** One holder uses so many browsers. */
const mostSubscriptions = 5;

const isOver: readonly string[] = ['finished', 'left'];

/** Notifications of calls, as far as holders ask for them. */
export function createPush({ db, arrivals, service }: PushDeps) {
  return {
    key: (): PushKey => ({ key: service?.publicKey ?? null }),

    /**
     * Has a holder notified. Throws `push_unavailable` where the town sends none, `ticket_state` when the visit is
     * over, `field_invalid` for an address that is none of a push service.
     */
    async subscribe(
      opened: OpenedTicket,
      wish: PushSubscriptionFacts,
      { once, now }: CallFacts,
    ): Promise<void> {
      const { id, state, passedOn } = await arrivals.open(opened, now);
      if (!service) throw new CallError('push_unavailable');
      if (isOver.includes(state) && !passedOn) throw new CallError('ticket_state', { params: { state } });
      if (!service.accepts(wish.endpoint)) {
        throw new CallError('field_invalid', { errors: [{ pointer: '/endpoint', code: 'field_invalid' }] });
      }
      await transaction(db, async (trx) => {
        await keepSubscription(trx, { office: opened.office, id }, wish, { now, most: mostSubscriptions });
        await once.keep(undefined).execute(trx);
      });
    },
  };
}

/** What the routes of this feature work with. */
export type Push = ReturnType<typeof createPush>;
