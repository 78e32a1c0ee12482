import type { Live } from '@wartemarke/client';
import type { Ticket, TicketState } from '@wartemarke/contract';

/** How a ticket stands; `ended`: it belongs to another day. */
export type TicketFace = TicketState | 'ended';

/** What is to be shown of a ticket. */
export interface TicketView {
  readonly face: TicketFace;
  /** The last known state; absent when the ticket had ended before it was opened. */
  readonly ticket: Ticket | undefined;
}

/** How much room a text needs on a phone. */
export type Length = 'short' | 'long' | 'longer';

/**
 * What is to be shown.
 * @param live - How the server says that the ticket stands.
 * @param answer - What the server answered when the number was given back; a stream may lag behind it.
 * @returns Nothing while nothing is known.
 */
export function toTicketView(live: Live<Ticket> | undefined, answer?: Ticket): TicketView | undefined {
  const ticket = toLatest(live?.value, answer);
  if (live?.status === 'ended' && (!ticket || isOpen(ticket))) return { face: 'ended', ticket };
  return ticket && { face: ticket.state, ticket };
}

/** Whether the holder waits for a call. */
export function isWaiting({ state }: Pick<Ticket, 'state'>): boolean {
  return state === 'waiting' || state === 'parked';
}

/** Whether the visit is not over yet. */
export function isOpen(ticket: Pick<Ticket, 'state'>): boolean {
  return isWaiting(ticket) || ticket.state === 'called' || ticket.state === 'serving';
}

/** Whether this is a call that has not been shown yet: the first one, or one that was repeated. */
export function isNewCall(before: Ticket | undefined, now: Ticket): boolean {
  if (now.state !== 'called') return false;
  return before?.state !== 'called' || before.calledAt !== now.calledAt || before.recalls !== now.recalls;
}

/**
 * How a text is to be set so that it stays on the ticket.
 * @param room - How many letters fit at the largest size.
 */
export function toLength(text: string, room: number): Length {
  if (text.length <= room) return 'short';
  return text.length <= 2 * room ? 'long' : 'longer';
}

/** Most people that are drawn as dots. */
const mostDots = 12;

/** The people before the holder as dots, and whether there are more of them. */
export function toLine(ahead: number): { readonly dots: number; readonly hasMore: boolean } {
  return { dots: Math.min(ahead, mostDots), hasMore: ahead > mostDots };
}

function toLatest(live: Ticket | undefined, answer: Ticket | undefined): Ticket | undefined {
  if (!live || !answer || live.id !== answer.id) return live ?? answer;
  return Date.parse(answer.at) >= Date.parse(live.at) ? answer : live;
}
