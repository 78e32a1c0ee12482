import type { DeskState } from '@wartemarke/client';
import type { TicketState } from '@wartemarke/contract';
import { ElementEvent } from '../element-event.ts';

/** A clerk took or left a counter, or the ticket at the counter stands differently. */
export class DeskChangeEvent extends ElementEvent<DeskChangeEvent> {
  static readonly type = 'wm-desk-change';
  /** Id of the office; null while no counter is taken. */
  declare readonly office: string | null;
  /** Id of the counter; null while none is taken. */
  declare readonly counter: string | null;
  /** Id of the called or served ticket; null while the counter is free. It leads to whoever holds it. */
  declare readonly ticket: string | null;
  /** How that ticket stands. */
  declare readonly state: TicketState | null;
}

/** A desk at which no counter is taken. */
export const nothingYet = { office: null, counter: null, ticket: null, state: null };

/** What there is to tell of a desk. */
export function toDeskFacts({ step, place, ticket }: DeskState) {
  if (step !== 'work' || !place) return nothingYet;
  const { id = null, state = null } = ticket ?? {};
  return { office: place.office, counter: place.counter, ticket: id, state };
}

declare global {
  interface HTMLElementEventMap {
    'wm-desk-change': DeskChangeEvent;
  }
}
