import type { Ticket, TicketState } from '@wartemarke/contract';

/** A ticket stands differently than before, or was called again. */
export class TicketChangeEvent extends Event {
  static readonly type = 'wm-ticket-change';
  /** Id of the ticket. */
  readonly ticket: string;
  /** Id of the office. */
  readonly office: string;
  /** How it stands now. */
  readonly state: TicketState;

  constructor({ id, office, state }: Ticket) {
    super(TicketChangeEvent.type, { bubbles: true, composed: true });
    this.ticket = id;
    this.office = office.id;
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-change': TicketChangeEvent;
  }
}
