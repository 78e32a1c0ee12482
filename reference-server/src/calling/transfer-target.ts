import type { TicketTransfer } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import type { CounterConfiguration, OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';

/** Where a ticket goes on. */
export interface TransferTarget {
  readonly office: OfficeConfiguration;
  readonly queue: QueueConfiguration;
  /** The only counter that gets it as its next one; null for any. */
  readonly counter: string | null;
}

function findCounter({ counters }: OfficeConfiguration, id: string): CounterConfiguration {
  const counter = counters.find((candidate) => candidate.id === id);
  if (!counter) throw new CallError('counter_not_found');
  return counter;
}

function findQueue({ queues }: OfficeConfiguration, id: string): QueueConfiguration {
  const queue = queues.find((candidate) => candidate.id === id);
  if (!queue) throw new CallError('queue_not_found');
  return queue;
}

// For a counter a queue that it serves, if it can be the one where the ticket is. An office with one queue needs no name.
function chooseQueue(
  { queues }: OfficeConfiguration,
  counter: CounterConfiguration | undefined,
  present: string | undefined,
): string {
  const served = counter?.queues ?? queues.map(({ id }) => id);
  if (present !== undefined && served.includes(present)) return present;
  if (counter || served.length === 1) return served[0]!;
  throw new CallError('transfer_target_required');
}

/**
 * Where a ticket goes on in an office. Without the name of a queue it is the present one, or one that the counter serves.
 * @param present - The ticket's queue; `undefined` when it is one of another office.
 * @throws CallError `counter_not_found`, also for a counter that does not serve the queue, `queue_not_found`,
 * `transfer_target_required`.
 */
export function findTarget(
  office: OfficeConfiguration,
  asked: Pick<TicketTransfer, 'queue' | 'counter'>,
  present: string | undefined,
): TransferTarget {
  if (present !== undefined && asked.queue === undefined && asked.counter === undefined)
    throw new CallError('transfer_target_required');
  const counter = asked.counter === undefined ? undefined : findCounter(office, asked.counter);
  const queue = findQueue(office, asked.queue ?? chooseQueue(office, counter, present));
  if (counter && !counter.queues.includes(queue.id)) throw new CallError('counter_not_found');
  return { office, queue, counter: counter?.id ?? null };
}
