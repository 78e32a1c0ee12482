import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Appointment, AppointmentRequest, Contact, Hold, HoldRequest } from '@wartemarke/contract';
import { createToken, deriveToken, hashToken, type RandomBytes } from '../access/tokens.ts';
import { createShortCode } from '../access/short-code.ts';
import { toWireInstant } from '../availability/office-time.ts';
import type { Place, Timetable, Wish } from '../availability/timetable.ts';
import { isUniqueViolation, transaction } from '../database/transaction.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import type { Offices } from '../offices/offices.ts';
import { toAppointment } from './appointment.ts';
import { checkContact } from './contact.ts';
import {
  confirmHold,
  endAppointment,
  findByToken,
  findExpiredDays,
  insertHold,
  releaseExpired,
  type AppointmentRow,
} from './booking.store.ts';
import { createTurns } from './turns.ts';
import { findTicketOf } from './ticket-of-appointment.ts';

const MINUTE = 60_000;
/** So many lanes are tried when others are faster. */
const LANE_TRIES = 12;
const CODE_TRIES = 5;

/** What booking works with. */
export interface BookingDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly random: RandomBytes;
  readonly publicUrl: string;
}

/** Which appointment, and the secret that opens it. */
export interface Opened {
  readonly office: string;
  readonly id: string;
  readonly token: string;
}

interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

/** From the wish for a slot to the appointment and its end. */
export function createBooking({ db, offices, timetable, random, publicUrl }: BookingDeps) {
  const { timeZone } = offices.town;
  const words = { offices, publicUrl };
  const inTurn = createTurns();

  async function writeHold(
    wish: Wish,
    { queue, chosen }: Place,
    { once, now }: CallFacts,
  ): Promise<Hold | undefined> {
    const token = createToken(random);
    const checkInSecret = deriveToken(token, 'check-in');
    const heldUntil = now + queue.booking.holdMinutes * MINUTE;
    const answer: Hold = {
      id: randomUUID(),
      office: wish.office,
      token,
      startAt: toWireInstant(chosen.startAt, timeZone),
      endAt: toWireInstant(chosen.endAt, timeZone),
      expiresAt: toWireInstant(heldUntil, timeZone),
    };
    const hold = {
      ...wish,
      ...chosen,
      id: answer.id,
      queue: queue.id,
      heldUntil,
      createdAt: now,
      tokenHash: hashToken(token),
      checkInHash: hashToken(checkInSecret),
      ticketHash: hashToken(deriveToken(checkInSecret, 'ticket')),
    };
    return (await insertHold(db, hold, once.keep(answer))) ? answer : undefined;
  }

  async function tryToHold(wish: Wish, place: Place, facts: CallFacts): Promise<Hold | undefined> {
    try {
      if (place.hasExpired) {
        const day = { office: wish.office, queue: place.queue.id, date: place.chosen.date };
        await transaction(db, (trx) => releaseExpired(trx, day, facts.now));
      }
      return await writeHold(wish, place, facts);
    } catch (error) {
      if (isUniqueViolation(error, 'cells_pkey')) return undefined;
      throw error;
    }
  }

  async function holdALane(wish: Wish, facts: CallFacts): Promise<Hold | undefined> {
    for (let attempt = 1; attempt <= LANE_TRIES; attempt++) {
      const place = await timetable.place(wish, facts.now);
      const held = place && (await tryToHold(wish, place, facts));
      if (held || !place) return held;
    }
    return undefined;
  }

  async function open(
    { office, id, token }: Opened,
    code: 'hold_not_found' | 'link_invalid',
  ): Promise<AppointmentRow> {
    offices.get(office);
    const row = await findByToken(db, office, id, hashToken(token));
    if (!row) throw new CallError(code);
    return row;
  }

  async function confirm(
    row: AppointmentRow,
    token: string,
    contact: Contact,
    language: string | undefined,
    { once, now }: CallFacts,
  ) {
    const code = createShortCode(random);
    const { name = null, email = null, phone = null, note = null } = contact;
    const version = row.version + 1;
    const confirmed: AppointmentRow = { ...row, name, email, phone, note, state: 'confirmed', code, version };
    const answer = toAppointment(confirmed, token, words, { language, now });
    const details = { contact, code, language, now };
    if (!(await confirmHold(db, row, details, once.keep(answer)))) throw new CallError('hold_expired');
    return answer;
  }

  return {
    /** Keeps a slot. Throws `slot_unknown`, or `slot_taken` with alternatives. */
    async hold(office: string, request: HoldRequest, online: boolean, facts: CallFacts): Promise<Hold> {
      const wish = { office, ...request, online };
      const hold = await inTurn(`${office} ${wish.startAt.slice(0, 10)}`, () => holdALane(wish, facts));
      if (!hold) throw await timetable.taken(wish, facts.now);
      timetable.forget(office);
      return hold;
    },

    /** Gives a hold back. An expired one is gone already, which is as good. */
    async release(opened: Opened, { once }: CallFacts): Promise<void> {
      const row = await open(opened, 'hold_not_found');
      if (row.state === 'expired') return;
      if (row.state !== 'held') throw new CallError('hold_not_found');
      await transaction(db, (trx) =>
        endAppointment(trx, row, 'expired', { keep: once.keep, answer: undefined }),
      );
      timetable.forget(opened.office);
    },

    /** Turns a live hold into an appointment. Throws `hold_expired`, or what is wrong with the contact. */
    async book(
      office: string,
      request: AppointmentRequest,
      token: string,
      language: string | undefined,
      facts: CallFacts,
    ): Promise<Appointment> {
      const row = await open({ office, id: request.hold, token }, 'hold_not_found');
      if (row.state === 'expired') throw new CallError('hold_expired');
      if (row.state !== 'held') throw new CallError('hold_required');
      const contact = checkContact(request.contact, offices.get(office).fields);
      for (let attempt = 1; ; attempt++) {
        try {
          return await confirm(row, token, contact, language, facts);
        } catch (error) {
          if (attempt === CODE_TRIES || !isUniqueViolation(error, 'appointments_office_code_key'))
            throw error;
        }
      }
    },

    /** Shows an appointment in any state but a hold. */
    async show(opened: Opened, language: string | undefined, now: number): Promise<Appointment> {
      const row = await open(opened, 'link_invalid');
      if (row.state === 'held' || row.state === 'expired') throw new CallError('link_invalid');
      const ticket = await findTicketOf(db, offices.get(row.office), row);
      return toAppointment(row, opened.token, words, { language, now, ticket });
    },

    /** Cancels an appointment that has not begun. */
    async cancel(
      opened: Opened,
      version: string | undefined,
      language: string | undefined,
      { once, now }: CallFacts,
    ): Promise<Appointment> {
      const row = await open(opened, 'link_invalid');
      if (row.state === 'held' || row.state === 'expired') throw new CallError('link_invalid');
      if (row.state === 'cancelled') throw new CallError('appointment_cancelled');
      if (row.state !== 'confirmed' || now >= row.start_at.getTime())
        throw new CallError('appointment_started');
      if (version === undefined) throw new CallError('version_required');
      if (version !== String(row.version)) throw new CallError('version_mismatch');
      const cancelled: AppointmentRow = { ...row, state: 'cancelled', version: row.version + 1 };
      const answer = toAppointment(cancelled, opened.token, words, { language, now });
      const isEnded = await transaction(db, (trx) =>
        endAppointment(trx, row, 'cancelled', { keep: once.keep, answer }),
      );
      if (!isEnded) throw new CallError('version_mismatch');
      timetable.forget(opened.office);
      return answer;
    },

    /** Frees what expired holds still occupy, so that the sums of the days stay right; tells how many there were. */
    async sweep(now: number): Promise<number> {
      const days = await findExpiredDays(db, now, 100);
      let ended = 0;
      for (const day of days) ended += await transaction(db, (trx) => releaseExpired(trx, day, now));
      return ended;
    },
  };
}

/** What the routes of this feature work with. */
export type Booking = ReturnType<typeof createBooking>;
