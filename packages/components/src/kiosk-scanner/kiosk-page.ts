import type { KioskGuards } from '@wartemarke/client';
import type { Arrival } from '@wartemarke/contract';
import { CodeReadEvent } from './code-read-event.ts';
import { TicketAskEvent } from './ticket-ask-event.ts';
import { TicketGiveEvent } from './ticket-give-event.ts';

/** The element that a page hears. */
interface Kiosk extends EventTarget {
  readonly office: string;
}

/** Asks the page around a kiosk before something is sent. */
export function askKioskPage(kiosk: Kiosk): KioskGuards {
  return {
    code: (text) => kiosk.dispatchEvent(new CodeReadEvent({ text, office: kiosk.office })),
    draw: ([first]) => kiosk.dispatchEvent(new TicketAskEvent({ office: kiosk.office, service: first!.id })),
  };
}

/** Tells the page that somebody got a number. */
export function tellTicket(kiosk: Kiosk, { ticket, appointmentAt }: Arrival): void {
  const facts = { ticket: ticket.id, office: kiosk.office, hasAppointment: Boolean(appointmentAt) };
  kiosk.dispatchEvent(new TicketGiveEvent(facts));
}
