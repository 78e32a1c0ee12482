import type { QueueStateChange, QueueSummary } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import { toQueueSummary } from '../live/in-words.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { TakeSnapshot } from '../live/snapshots.ts';
import type { Offices } from '../offices/offices.ts';
import { dropQueueState, keepQueueState } from './queues.store.ts';

/** What queues work with. */
export interface QueuesDeps {
  readonly offices: Offices;
  readonly takeSnapshot: TakeSnapshot;
  readonly change: OfficeChange;
}

/** Which queue. */
export interface QueuePlace {
  readonly office: string;
  readonly queue: string;
}

/** What clerks make of queues for the rest of a day. */
export function createQueues({ offices, takeSnapshot, change }: QueuesDeps) {
  return {
    /**
     * Pauses a queue, lets it run out, closes it, or gives its hours the word again. It ends with the business day.
     * Throws `office_not_found`, `queue_not_found`.
     */
    async setState(
      { office, queue }: QueuePlace,
      { state, text }: QueueStateChange,
      { once, now }: { readonly once: Once; readonly now: number },
    ): Promise<QueueSummary> {
      const isKnown = offices.get(office).queues.some(({ id }) => id === queue);
      if (!isKnown) throw new CallError('queue_not_found');
      const day = { office, queue, businessDate: businessDate(now, offices.town.timeZone) };
      return change(office, once, async (trx) => {
        if (state === 'open') await dropQueueState(trx, day);
        else await keepQueueState(trx, day, { state, said: text?.trim() || null }, now);
        const { queues } = await takeSnapshot(office, now, trx);
        return toQueueSummary(
          queues.find((standing) => standing.queue.id === queue)!,
          offices,
        );
      });
    },
  };
}

/** What the routes of this feature work with. */
export type Queues = ReturnType<typeof createQueues>;
