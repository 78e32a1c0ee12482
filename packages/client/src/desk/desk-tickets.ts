import type { QueueTicket } from '@wartemarke/contract';
import type { CallOptions, Client } from '../client.ts';
import type { TicketPlace } from '../client-on-site.ts';
import { workPlace, type DeskScene } from './desk-scene.ts';
import { findNextFor, isOpen, type DeskState, type DeskTask, type DeskTicketSteps } from './desk-state.ts';

/** A step with a ticket. */
interface TicketStep {
  readonly task: DeskTask;
  /** Id of the ticket; the own one when left out. */
  readonly ticket?: string | undefined;
  /** What is said beside the ticket, to tell the step apart from others. */
  readonly facts?: unknown;
  ask(tickets: Client['tickets'], place: TicketPlace, options: CallOptions): Promise<QueueTicket>;
}

/** What a clerk does with tickets, and what the desk does with them by itself. */
export interface DeskTickets extends DeskTicketSteps {
  /** Calls whoever comes to a counter that is free and waits for the next one. */
  callWhoCame(): void;
}

/** Takes a clerk's steps with tickets. */
export function createDeskTickets(scene: DeskScene): DeskTickets {
  const { get, patch } = scene;
  /** Whom a call for the next one was tried for. */
  let triedFor: string | undefined;

  async function callNext(): Promise<boolean> {
    const place = workPlace(get());
    if (!place) return false;
    const { office, counter } = place;
    triedFor = toNext(get())?.id;
    patch({ isQueueEmpty: false });
    return scene.take({
      task: 'callNext',
      wish: place,
      ask: (client, options) => client.counters.callNext(office, counter, options),
      done: ({ ticket }) => ({ ticket, isQueueEmpty: ticket === null }),
    });
  }

  async function take({ task, ticket, facts, ask }: TicketStep): Promise<boolean> {
    const { ticket: own } = get();
    const place = workPlace(get());
    const id = ticket ?? own?.id;
    if (!place || !id) return false;
    const { office, counter } = place;
    return scene.take({
      task,
      wish: [id, counter, facts],
      ask: (client, options) => ask(client.tickets, { office, id }, options),
      done(after) {
        const isOwn = isOpen(after) && after.counter === counter;
        const isMine = isOwn || get().ticket?.id === id;
        return isMine ? { ticket: isOwn ? after : null, isQueueEmpty: false } : {};
      },
    });
  }

  /** Takes a step that frees the counter; then the next one comes, where the clerk wants that. */
  async function free(step: TicketStep): Promise<boolean> {
    const hasWorked = await take(step);
    if (hasWorked && get().callsAtOnce && !get().ticket) void callNext();
    return hasWorked;
  }

  return {
    callNext,
    ...createOwnSteps(take, free),
    call(ticket) {
      const counter = get().place?.counter ?? '';
      return take({ task: 'call', ticket, ask: (say, id, o) => say.call({ ...id, counter }, o) });
    },
    transfer(to, ticket) {
      const isOwn = !ticket || ticket === get().ticket?.id;
      const step: TicketStep = {
        ...{ task: 'transfer', ticket, facts: to },
        ask: (say, id, o) => say.transfer({ ...id, to }, o),
      };
      return isOwn ? free(step) : take(step);
    },
    prioritize: (ticket, priority) =>
      take({
        ...{ task: 'prioritize', ticket, facts: priority },
        ask: (say, id, o) => say.prioritize({ ...id, priority }, o),
      }),
    readmit: (ticket) => take({ task: 'readmit', ticket, ask: (say, id, o) => say.readmit(id, o) }),
    callAtOnce: (callsAtOnce) => patch({ callsAtOnce }),
    callWhoCame() {
      const { callsAtOnce, isQueueEmpty, ticket, busy, hall, place } = get();
      const next = toNext(get());
      const isAtWork = hall?.value?.counters.some(
        ({ id, state }) => id === place?.counter && state === 'open',
      );
      const isWaiting = isAtWork && callsAtOnce && isQueueEmpty && !ticket && busy.length === 0;
      if (isWaiting && next && next.id !== triedFor) void callNext();
    },
  };
}

type Take = (step: TicketStep) => Promise<boolean>;

function createOwnSteps(
  take: Take,
  free: Take,
): Pick<DeskTicketSteps, 'recall' | 'start' | 'finish' | 'miss' | 'park'> {
  return {
    recall: () => take({ task: 'recall', ask: (say, id, o) => say.recall(id, o) }),
    start: () => take({ task: 'start', ask: (say, id, o) => say.start(id, o) }),
    finish(how = {}) {
      const step: TicketStep = {
        ...{ task: 'finish', facts: how },
        ask: (say, id, o) => say.finish({ ...id, ...how }, o),
      };
      return how.wrapUp ? take(step) : free(step);
    },
    miss: () => free({ task: 'miss', ask: (say, id, o) => say.miss(id, o) }),
    park: (note) =>
      free({
        ...{ task: 'park', facts: note },
        ask: (say, id, o) => say.park({ ...id, ...(note && { note }) }, o),
      }),
  };
}

/** Who is next for the own counter, as the hall has it. */
function toNext({ hall, place }: DeskState): QueueTicket | undefined {
  return hall?.value && place ? findNextFor(hall.value, place.counter) : undefined;
}
