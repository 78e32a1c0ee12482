import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { formatNumber } from '../arrival/ticket-number.ts';
import { queueOf } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { TicketOfAppointment } from './appointment.ts';
import type { AppointmentRow } from './booking.store.ts';

/** The ticket that an appointment got at its check-in. */
export async function findTicketOf(
  db: Kysely<Schema>,
  office: OfficeConfiguration,
  { id }: Pick<AppointmentRow, 'id'>,
): Promise<TicketOfAppointment | undefined> {
  const ticket = await db
    .selectFrom('tickets')
    .select(['id', 'queue', 'number'])
    .where('office', '=', office.id)
    .where('appointment', '=', id)
    .executeTakeFirst();
  return ticket && { id: ticket.id, number: formatNumber(queueOf(office, ticket.queue), ticket.number) };
}
