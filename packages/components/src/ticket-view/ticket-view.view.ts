import type { Live, TicketCaseState } from '@wartemarke/client';
import type { Ticket, TicketState } from '@wartemarke/contract';

/** How a ticket stands; `ended`: it belongs to another day. */
export type TicketFace = TicketState | 'ended';

/** What is to be shown of a ticket. */
export interface TicketView {
  readonly face: TicketFace;
  /** The last known state; absent when the ticket had ended before it was opened. */
  readonly ticket: Ticket | undefined;
  /** Whether somebody who missed the call may come back into the line. */
  readonly canReturn: boolean;
}

/** How much room a text needs on a phone. */
export type Length = 'short' | 'long' | 'longer';

/**
 * What is to be shown.
 * @param now - By the server's clock, epoch milliseconds.
 * @returns Nothing while nothing is known.
 */
export function toTicketView(
  { live, ticket }: Pick<TicketCaseState, 'live' | 'ticket'>,
  now: number,
): TicketView | undefined {
  if (!ticket)
    return live.status === 'ended' ? { face: 'ended', ticket: undefined, canReturn: false } : undefined;
  // The number of the other office is on its way.
  if (ticket.passedOn) return undefined;
  const hasEnded = live.status === 'ended' || (live.status === 'stale' && isOfAnotherDay(ticket, now));
  const canReturn = ticket.returnUntil !== undefined && now < Date.parse(ticket.returnUntil);
  return { face: hasEnded && isOpen(ticket) ? 'ended' : ticket.state, ticket, canReturn };
}

/**
 * The time by the server's clock; that of the phone may be wrong by a day. Right to half a minute, since a state
 * that is confirmed without being sent again is at most so old.
 * @param now - By the phone's clock, epoch milliseconds.
 */
export function toServerNow({ value, receivedAt }: Live<Ticket>, now: number): number {
  return value && receivedAt !== undefined ? Date.parse(value.at) + now - receivedAt : now;
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
  return before?.state !== 'called' || toCallKey(before) !== toCallKey(now);
}

/** Names one call of a ticket; the next one, or its repetition, has another name. */
export function toCallKey({ id, calledAt, recalls }: Pick<Ticket, 'id' | 'calledAt' | 'recalls'>): string {
  return `${id} ${calledAt} ${recalls}`;
}

/** Up to so many before the holder each step forward is said, of a longer line only every so many. */
const stepsSaid = 5;

/**
 * How many before the holder are read out, so that nobody is told of each step in a long line.
 * @param said - What was read out before.
 */
export function toSaidAhead(said: number | undefined, ahead: number): number {
  const isFarther = said !== undefined && ahead > stepsSaid && Math.abs(said - ahead) < stepsSaid;
  return isFarther ? said : ahead;
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

function isOfAnotherDay({ businessDate, office }: Ticket, now: number): boolean {
  // Swedish dates are those of ISO 8601.
  return new Intl.DateTimeFormat('sv', { timeZone: office.timeZone }).format(now) !== businessDate;
}
