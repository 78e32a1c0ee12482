import type { DeskState } from '@wartemarke/client';
import type { TicketState } from '@wartemarke/contract';

/** A desk at which no counter is taken. */
export const nothingYet = { step: 'signIn', place: null, ticket: null } as const;

/** A clerk took or left a counter, or the ticket at the counter stands differently. */
export class DeskChangeEvent extends Event {
  static readonly type = 'wm-desk-change';
  /** Id of the office; null while no counter is taken. */
  readonly office: string | null;
  /** Id of the counter; null while none is taken. */
  readonly counter: string | null;
  /** Id of the called or served ticket; null while the counter is free. */
  readonly ticket: string | null;
  /** How that ticket stands. */
  readonly state: TicketState | null;

  constructor({ step, place, ticket }: Pick<DeskState, 'step' | 'place' | 'ticket'>) {
    super(DeskChangeEvent.type, { bubbles: true, composed: true });
    const taken = step === 'work' ? place : null;
    this.office = taken?.office ?? null;
    this.counter = taken?.counter ?? null;
    this.ticket = (taken && ticket?.id) ?? null;
    this.state = (taken && ticket?.state) ?? null;
  }

  /** Whether another event says the same. */
  equals({ office, counter, ticket, state }: DeskChangeEvent): boolean {
    return (
      office === this.office && counter === this.counter && ticket === this.ticket && state === this.state
    );
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-desk-change': DeskChangeEvent;
  }
}
