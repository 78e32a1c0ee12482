import type { Appointment, AppointmentRequest, Contact } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { listDocuments } from '../documents/documents.store.ts';
import { findService } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toAppointment } from './appointment.ts';
import type { BookingDeps, CallFacts, Opened } from './booking.ts';
import { findByToken, type AppointmentRow } from './booking.store.ts';
import { confirmHold, countAhead, lockContact } from './confirming.store.ts';
import { checkContact } from './contact.ts';
import { firstMessages } from './first-messages.ts';

const MINUTE = 60_000;

/** How a hold stands once it is an appointment. What the house books for somebody stands at once. */
export function standingOf(
  { online, start_at }: Pick<AppointmentRow, 'online' | 'start_at'>,
  { confirmation }: OfficeConfiguration,
  now: number,
): Pick<AppointmentRow, 'state' | 'confirm_until'> {
  const { policy, activationMinutes } = confirmation;
  if (!online || policy === 'immediate') return { state: 'confirmed', confirm_until: null };
  if (policy === 'acceptance') return { state: 'requested', confirm_until: null };
  const until = Math.min(now + activationMinutes * MINUTE, start_at.getTime());
  return { state: 'unconfirmed', confirm_until: new Date(until) };
}

function toConfirmed(
  row: AppointmentRow,
  office: OfficeConfiguration,
  contact: Contact,
  {
    reminders,
    language,
    now,
  }: { reminders?: boolean | undefined; language: string | undefined; now: number },
): AppointmentRow {
  const { name = null, email = null, phone = null, note = null, address = null, own = null } = contact;
  return {
    ...row,
    ...{ name, email, phone, note, address, own },
    ...standingOf(row, office, now),
    held_until: null,
    language: language ?? null,
    reminders: reminders ?? Boolean(email ?? phone),
    version: row.version + 1,
  };
}

/** From the live hold to the appointment. */
export function createConfirming({ db, offices, publicUrl }: BookingDeps) {
  const { timeZone } = offices.town;

  async function openHold({ office, id, token }: Opened): Promise<AppointmentRow> {
    const row = await findByToken(db, offices.get(office).id, id, hashToken(token));
    if (!row) throw new CallError('hold_not_found');
    if (row.state === 'expired') throw new CallError('hold_expired');
    if (row.state !== 'held') throw new CallError('hold_required');
    return row;
  }

  // Asked only where there can be some: most services want none.
  async function findDocuments({ id, services }: AppointmentRow, office: OfficeConfiguration) {
    const wanted = services.some((booked) => findService(office, booked.id)?.documents.length);
    return wanted ? (await listDocuments(db, office.id, [id])).get(id) : undefined;
  }

  // One person's appointments are counted and added one after the other, in whichever process.
  function withinLimit(
    row: AppointmentRow,
    maximum: number,
    now: number,
    confirm: (trx: typeof db) => Promise<boolean>,
  ) {
    return transaction(db, async (trx) => {
      await lockContact(trx, row);
      if ((await countAhead(trx, row, now)) >= maximum) {
        throw new CallError('contact_limit', { params: { maximum } });
      }
      return confirm(trx);
    });
  }

  return {
    /**
     * Turns a live hold into an appointment. Throws `hold_not_found`, `hold_expired`, `hold_required`, `contact_limit`, or
     * all that is wrong with the contact.
     */
    async book(
      opened: Opened,
      { contact, reminders }: Pick<AppointmentRequest, 'contact' | 'reminders'>,
      language: string | undefined,
      { once, now }: CallFacts,
    ): Promise<Appointment> {
      const row = await openHold(opened);
      const office = offices.get(row.office);
      const { online } = row;
      const services = row.services.map(({ id }) => id);
      const kept = checkContact(contact, { office, services, online, reminders });
      const confirmed = toConfirmed(row, office, kept, { reminders, language, now });
      const documents = await findDocuments(row, office);
      const facts = { language, now, documents };
      const answer = toAppointment(confirmed, opened.token, { offices, publicUrl }, facts);
      const messages = firstMessages(confirmed, office, { now, timeZone });
      const confirm = (trx: typeof db) => confirmHold(trx, confirmed, messages, once.keep(answer), now);
      const isLimited = online && (kept.email ?? kept.phone) !== undefined;
      const isConfirmed = isLimited
        ? await withinLimit(confirmed, office.limits.appointments, now, confirm)
        : await confirm(db);
      if (!isConfirmed) throw new CallError('hold_expired');
      return answer;
    },
  };
}
