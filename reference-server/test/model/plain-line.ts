import type { TicketPriority } from '@wartemarke/contract';

/** A counter as the plain line knows it. */
export interface PlainCounter {
  readonly office: string;
  readonly id: string;
  readonly queues: readonly string[];
  readonly services?: readonly string[] | undefined;
}

/** A ticket as its clerks have seen it. */
export interface PlainTicket {
  readonly id: string;
  readonly office: string;
  readonly number: number;
  readonly services: readonly string[];
  readonly token: string;
  queue: string;
  forCounter: string | undefined;
  priority: TicketPriority | null;
  /** Its turn lies in between, both included; both are the same where it is known exactly. */
  due: readonly [earliest: number, latest: number];
  /** `moving` while somebody takes it from where it is. */
  state: 'waiting' | 'called' | 'serving' | 'parked' | 'missed' | 'finished' | 'moving';
  counter: string | undefined;
  /** Steps of others that may change its turn and have not been answered yet. */
  pending: number;
  /** When it changed last, by the count of what happened. */
  changedAt: number;
  /** Who got another one before it, and by which count: to be forgiven when its own call was under way by then. */
  passedOver: { readonly by: string; readonly at: number } | undefined;
}

type NewTicket = Omit<PlainTicket, 'counter' | 'pending' | 'changedAt' | 'passedOver'>;

/** What a counter asked: whoever is next, since that count of what happened. */
export interface Asked {
  readonly counter: PlainCounter;
  readonly since: number;
}

const isOpen = ({ state }: PlainTicket) => state !== 'missed' && state !== 'finished';

function mayGet({ office, id, queues, services }: PlainCounter, ticket: PlainTicket): boolean {
  if (ticket.office !== office || !queues.includes(ticket.queue)) return false;
  if (ticket.forCounter) return ticket.forCounter === id;
  return ticket.services.every((service) => services?.includes(service) ?? true);
}

function isSurelyBefore(one: PlainTicket, other: PlainTicket): boolean {
  if (one.due[1] !== other.due[0]) return one.due[1] < other.due[0];
  if (one.due[0] !== one.due[1] || other.due[0] !== other.due[1]) return false;
  return one.number < other.number || (one.number === other.number && one.queue < other.queue);
}

/**
 * The tickets of a hall with nothing but a list, told of every step when it begins and when it is answered. Many things
 * happen at once: what is still under way may have come before or after. It finds fault only with what is wrong in
 * either case.
 */
export function createPlainLine() {
  const tickets = new Map<string, PlainTicket>();
  const waiting = new Set<PlainTicket>();
  const faults: string[] = [];
  let happened = 0;

  const settled = ({ state, pending, changedAt }: PlainTicket, { since }: Asked) =>
    state === 'waiting' && pending === 0 && changedAt < since;

  function change(ticket: PlainTicket, facts: Partial<PlainTicket>): void {
    Object.assign(ticket, facts, { changedAt: (happened += 1) });
    if (ticket.state === 'waiting') waiting.add(ticket);
    else waiting.delete(ticket);
  }

  /** Whoever waited all the time while a counter asked, and should have been its next one. */
  function findOvertaken(got: PlainTicket | undefined, asked: Asked): PlainTicket[] {
    if (got && !settled(got, asked)) return [];
    return [...waiting].filter(
      (ticket) =>
        ticket !== got &&
        settled(ticket, asked) &&
        mayGet(asked.counter, ticket) &&
        (!got || isSurelyBefore(ticket, got)),
    );
  }

  return {
    faults,
    tickets,
    change,

    /** Begins to count: what happens from now on may have come before or after what is asked. */
    ask: (counter: PlainCounter): Asked => ({ counter, since: (happened += 1) }),

    /** Somebody new is here: waits, or is on the way into the line. */
    add(ticket: NewTicket): void {
      const added = { ...ticket, counter: undefined, pending: 0, changedAt: 0, passedOver: undefined };
      tickets.set(added.id, added);
      change(added, {});
    },

    /** Somebody who was on the way into the line waits, unless somebody was quicker to call. */
    settle(ticket: PlainTicket): void {
      if (ticket.state === 'moving') change(ticket, { state: 'waiting' });
    },

    /** A counter got its next one, or was told that nobody is there. */
    checkNext(asked: Asked, got: PlainTicket | undefined): void {
      const name = `counter ${asked.counter.id} of ${asked.counter.office}`;
      if (got && settled(got, asked) && !mayGet(asked.counter, got))
        faults.push(`${name} got ${got.id}, whom others get`);
      const passedOver = { by: `${name} got ${got?.id ?? 'nobody'}`, at: (happened += 1) };
      findOvertaken(got, asked).forEach((ticket) => (ticket.passedOver ??= passedOver));
    },

    /** A ticket is at the counter that asked. It must not be at another one, nor be over, nor come too late. */
    arrive(ticket: PlainTicket, { counter: { id: counter, office }, since }: Asked): void {
      const { id, state, passedOver } = ticket;
      const isCallable = state === 'waiting' || state === 'parked' || state === 'moving';
      if (!isCallable)
        faults.push(`${id}, ${state} at counter ${ticket.counter}, is called to ${counter} of ${office}`);
      if (passedOver && passedOver.at < since) faults.push(`${passedOver.by} before ${id}`);
      change(ticket, { state: 'called', counter, forCounter: undefined, passedOver: undefined });
    },

    /** How many wait. */
    countWaiting: () => waiting.size,

    /** Whether everybody has been served, or has not come. */
    isOver: () => ![...tickets.values()].some(isOpen),
  };
}

/** A hall with nothing but a list. */
export type PlainLine = ReturnType<typeof createPlainLine>;
