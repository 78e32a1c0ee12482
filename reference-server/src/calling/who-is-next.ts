import { compareInLine, type LinePlace } from '../arrival/due-at.ts';

/** A waiting ticket, as far as it decides who gets it. */
export interface WaitingTicket extends LinePlace {
  readonly services: readonly { readonly id: string }[];
  /** The only counter that gets it as its next one; null for any. */
  readonly forCounter: string | null;
}

/** A counter that asks who is next. */
export interface AskingCounter {
  readonly id: string;
  readonly queues: readonly string[];
  /** The only services that are handled there; everything of its queues when left out. */
  readonly services?: readonly string[] | undefined;
}

/**
 * Whether a counter may get a ticket as its next one: it waits in one of its queues, and everything that it is about can
 * be done there. Who was passed on to this very counter comes to it whatever it is about: somebody decided so.
 */
export function isFor(
  { queue, services, forCounter }: Omit<WaitingTicket, keyof LinePlace> & Pick<LinePlace, 'queue'>,
  counter: AskingCounter,
): boolean {
  if (!counter.queues.includes(queue)) return false;
  if (forCounter !== null) return forCounter === counter.id;
  const { services: handled } = counter;
  return !handled || services.every(({ id }) => handled.includes(id));
}

/**
 * Who is next at a counter: of the tickets in the line that are for it, and whose queue is not paused, the one that is
 * due first. The database follows the same rule in one statement.
 */
export function whoIsNext<Ticket extends WaitingTicket>(
  line: readonly Ticket[],
  counter: AskingCounter,
  paused: ReadonlySet<string> = new Set(),
): Ticket | undefined {
  const [next] = line
    .filter((ticket) => !paused.has(ticket.queue) && isFor(ticket, counter))
    .toSorted(compareInLine);
  return next;
}
