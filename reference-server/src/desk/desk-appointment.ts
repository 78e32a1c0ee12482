import type { DeskAppointment, Document } from '@wartemarke/contract';
import { formatNumber } from '../arrival/ticket-number.ts';
import { toWireInstant } from '../availability/office-time.ts';
import { toBookedServices, toContact } from '../booking/appointment.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Offices } from '../offices/offices.ts';

/** An appointment with the ticket that it got at its check-in. */
export interface DeskRow extends AppointmentRow {
  readonly ticket_queue: string | null;
  readonly ticket_number: number | null;
}

// A queue that was given up since has no prefix any more.
function numberOf({ office, ticket_queue, ticket_number }: DeskRow, offices: Offices): string | null {
  if (ticket_number === null) return null;
  const queue = offices.get(office).queues.find(({ id }) => id === ticket_queue);
  return queue ? formatNumber(queue, ticket_number) : String(ticket_number);
}

/** An appointment as a clerk sees it. */
export function toDeskAppointment(
  row: DeskRow,
  documents: readonly Document[] | undefined,
  offices: Offices,
): DeskAppointment {
  const { id, version, state, code, queue, online } = row;
  const wire = (instant: Date) => toWireInstant(instant.getTime(), offices.town.timeZone);
  return {
    ...{ id, version, state, code, queue, online },
    startAt: wire(row.start_at),
    endAt: wire(row.end_at),
    services: toBookedServices(offices.get(row.office), row.services, offices.say, undefined),
    contact: toContact(row),
    bookedAt: wire(row.created_at),
    documents: [...(documents ?? [])],
    documentsComplete: row.documents_complete,
    number: numberOf(row, offices),
  };
}
