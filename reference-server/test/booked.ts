import { randomBytes } from 'node:crypto';
import type { Appointment, Contact, ServiceQuantity } from '@wartemarke/contract';
import { readAccess, type Client, type VersionAccess } from '@wartemarke/client';
import { createToken, linkHashes } from '../src/access/tokens.ts';
import type { TestServer } from './start-server.ts';

/** The office in which tests book. */
export const office = 'buergerbuero';

const services = [{ id: 'personalausweis', quantity: 1 }];

/** What a test books. */
export interface BookedWish {
  readonly contact?: Contact;
  readonly services?: ServiceQuantity[];
}

/** Books a time, as a citizen, a kiosk or a clerk. */
export async function book(client: Client, startAt: string, wish: BookedWish = {}): Promise<Appointment> {
  const hold = await client.holds.create(office, { services: wish.services ?? services, startAt });
  const contact = wish.contact ?? { name: 'Ada' };
  return client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
}

/** What the holder of an appointment's link has. */
export function accessTo({ link, version }: Appointment): VersionAccess {
  const access = readAccess(new URL(link).hash);
  if (!access) throw new TypeError('the link has no access');
  return { ...access, version };
}

/** What the reader of a mail about an appointment has. */
export async function accessByMail(
  { database }: TestServer,
  appointment: Appointment,
): Promise<VersionAccess> {
  const token = createToken(randomBytes);
  const { tokenHash, checkInHash, ticketHash } = linkHashes(token);
  const hashes = { token_hash: tokenHash, check_in_hash: checkInHash, ticket_hash: ticketHash };
  await database.db
    .insertInto('links')
    .values({ office, appointment: appointment.id, ...hashes, by_mail: true })
    .execute();
  return { ...accessTo(appointment), token };
}

/** Messages about an appointment that are due or were sent, `kind channel` in alphabetical order. */
export async function messagesOn({ database }: TestServer, { id }: { id: string }): Promise<string[]> {
  const rows = await database.db
    .selectFrom('messages')
    .select(['kind', 'channel'])
    .where('appointment', '=', id)
    .where('state', '<>', 'dropped')
    .execute();
  return rows.map(({ kind, channel }) => `${kind} ${channel}`).toSorted();
}

/** What the database says is taken: cells by `date cell lane`, and the sums of the days that are not zero. */
export async function takenIn({ database }: TestServer): Promise<{ cells: string[]; loads: string[] }> {
  const cells = await database.db.selectFrom('cells').selectAll().execute();
  const loads = await database.db.selectFrom('day_loads').selectAll().where('appointments', '>', 0).execute();
  return {
    cells: cells.map(({ day, cell, lane }) => `${day} ${cell} ${lane}`).toSorted(),
    loads: loads
      .map(({ day, appointments, online_cells }) => `${day} ${appointments} ${online_cells}`)
      .toSorted(),
  };
}
