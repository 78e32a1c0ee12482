import type { Kysely } from 'kysely';
import type { Appointment, AppointmentRequest, Contact } from '@wartemarke/contract';
import { hashToken, type RandomBytes } from '../access/tokens.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import type { Offices } from '../offices/offices.ts';
import { toAppointment } from './appointment.ts';
import { confirmHold, endAppointment, findByToken, type AppointmentRow } from './booking.store.ts';
import { checkContact } from './contact.ts';
import { createHolding } from './holding.ts';
import { findTicketOf } from './ticket-of-appointment.ts';

/** What booking works with. */
export interface BookingDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly random: RandomBytes;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
}

/** Which hold or appointment, and the secret that opens it. */
export interface Opened {
  readonly office: string;
  readonly id: string;
  readonly token: string;
}

/** When a call came, and what keeps its answer. */
export interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

type Language = string | undefined;

function requireCancellable(row: AppointmentRow, version: string | undefined, now: number): void {
  if (row.state === 'cancelled') throw new CallError('appointment_cancelled');
  const hasBegun = row.state !== 'confirmed' || now >= row.start_at.getTime();
  if (hasBegun) throw new CallError('appointment_started');
  if (version === undefined) throw new CallError('version_required');
  if (version !== String(row.version)) throw new CallError('version_mismatch');
}

/** From the live hold to the appointment and its end. */
function createAppointments({ db, offices, timetable, publicUrl }: BookingDeps) {
  const words = { offices, publicUrl };

  const find = ({ office, id, token }: Opened) =>
    findByToken(db, offices.get(office).id, id, hashToken(token));

  async function open(opened: Opened): Promise<AppointmentRow> {
    const row = await find(opened);
    if (!row || row.state === 'held' || row.state === 'expired') throw new CallError('link_invalid');
    return row;
  }

  async function confirm(
    row: AppointmentRow,
    token: string,
    contact: Contact,
    language: Language,
    { once, now }: CallFacts,
  ) {
    const { name = null, email = null, phone = null, note = null } = contact;
    const version = row.version + 1;
    const confirmed: AppointmentRow = { ...row, name, email, phone, note, state: 'confirmed', version };
    const answer = toAppointment(confirmed, token, words, { language, now });
    const details = { contact, language, now };
    if (!(await confirmHold(db, row, details, once.keep(answer)))) throw new CallError('hold_expired');
    return answer;
  }

  return {
    /** Turns a live hold into an appointment. Throws `hold_expired`, or what is wrong with the contact. */
    async book(
      opened: Opened,
      wished: AppointmentRequest['contact'],
      language: Language,
      facts: CallFacts,
    ): Promise<Appointment> {
      const row = await find(opened);
      if (!row) throw new CallError('hold_not_found');
      if (row.state === 'expired') throw new CallError('hold_expired');
      if (row.state !== 'held') throw new CallError('hold_required');
      const contact = checkContact(wished, offices.get(opened.office).fields);
      return confirm(row, opened.token, contact, language, facts);
    },

    /** Shows an appointment in any state but a hold. */
    async show(opened: Opened, language: Language, now: number): Promise<Appointment> {
      const row = await open(opened);
      const ticket = await findTicketOf(db, offices.get(row.office), row);
      return toAppointment(row, opened.token, words, { language, now, ticket });
    },

    /** Cancels an appointment that has not begun. */
    async cancel(
      opened: Opened,
      version: string | undefined,
      language: Language,
      { once, now }: CallFacts,
    ): Promise<Appointment> {
      const row = await open(opened);
      requireCancellable(row, version, now);
      const cancelled: AppointmentRow = { ...row, state: 'cancelled', version: row.version + 1 };
      const answer = toAppointment(cancelled, opened.token, words, { language, now });
      const isEnded = await transaction(db, (trx) =>
        endAppointment(trx, row, 'cancelled', { keep: once.keep, answer }),
      );
      if (!isEnded) throw new CallError('version_mismatch');
      timetable.forget(opened.office);
      return answer;
    },
  };
}

/** From the wish for a slot to the appointment and its end. */
export function createBooking(deps: BookingDeps) {
  return { ...createHolding(deps), ...createAppointments(deps) };
}

/** What the routes of this feature work with. */
export type Booking = ReturnType<typeof createBooking>;
