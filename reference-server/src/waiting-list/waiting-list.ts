import { sql } from 'kysely';
import type { Appointment, WaitingEntry } from '@wartemarke/contract';
import { deriveToken, hashToken } from '../access/tokens.ts';
import { toAppointment } from '../booking/appointment.ts';
import { endAppointment, findByToken, type AppointmentRow } from '../booking/booking.store.ts';
import type { CallFacts, Opened } from '../booking/booking.ts';
import { standingOf } from '../booking/confirming.ts';
import { firstMessages } from '../booking/first-messages.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { dropMessages, writeMessages } from '../messages/outbox.ts';
import { isLive, toEntry } from './entry.ts';
import { createJoining, type JoiningDeps } from './joining.ts';
import { passOn, takeOffer } from './offering.store.ts';
import { createOffering, type Offering } from './offering.ts';
import { createRounds } from './rounds.ts';
import {
  countAhead,
  eraseEntry,
  findAppointmentOf,
  findEntryByToken,
  insertLink,
  type EntryRow,
  type OpenedEntry,
} from './waiting-list.store.ts';

type Language = string | undefined;

// The answer is kept once all of the change is known.
const keepsNothing = { keep: () => sql`select 1`, answer: undefined };

/** The secret of the appointment that comes of a place, for whoever took it with this secret of the place. */
const appointmentTokenOf = (token: string) => deriveToken(token, 'appointment');

/** What a place can do with its offer, and its end. */
function createPlaces({ db, offices, timetable, publicUrl }: JoiningDeps, { onFreed }: Offering) {
  const words = { offices, publicUrl };
  const { timeZone } = offices.town;

  async function open({ office, id, token }: Opened): Promise<OpenedEntry> {
    const entry = await findEntryByToken(db, { office: offices.get(office).id, id }, hashToken(token));
    if (!entry) throw new CallError('link_invalid');
    return entry;
  }

  async function show(
    row: EntryRow,
    { token, language, now }: { token: string; language: Language; now: number },
    executor = db,
  ): Promise<WaitingEntry> {
    const appointment = await findAppointmentOf(executor, row);
    const appointmentToken = appointmentTokenOf(token);
    const isOpened =
      appointment && (await findByToken(executor, row.office, appointment.id, hashToken(appointmentToken)));
    const isAhead = row.state === 'waiting' || row.state === 'offered';
    const ahead = isAhead ? await countAhead(executor, row) : 0;
    const opened = isOpened && { appointmentToken };
    return toEntry(row, words, { token, language, now, ahead, appointment, ...opened });
  }

  async function openOffer(
    opened: Opened,
    now: number,
  ): Promise<{ entry: OpenedEntry; hold: AppointmentRow }> {
    const entry = await open(opened);
    const hold = await findAppointmentOf(db, entry);
    if (entry.state === 'offered' && isLive(hold, now)) return { entry, hold };
    const hasEnded = entry.state === 'offered' || (entry.state !== 'booked' && entry.unanswered > 0);
    throw new CallError(hasEnded ? 'offer_expired' : 'offer_none');
  }

  // Whoever shows the secret of a mail has proven the address; what the office wants to look at itself, it still does.
  function toTaken(entry: OpenedEntry, hold: AppointmentRow, now: number): AppointmentRow {
    const { name, email, phone, language } = entry;
    const standing = standingOf(hold, offices.get(entry.office), now);
    const isProven = standing.state === 'unconfirmed' && entry.by_mail;
    const proven = isProven && ({ state: 'confirmed', confirm_until: null } as const);
    const contact = { name, email, phone, language };
    return { ...hold, ...contact, ...standing, ...proven, held_until: null, version: hold.version + 1 };
  }

  return {
    /** Shows a place. */
    async show(opened: Opened, language: Language, now: number): Promise<WaitingEntry> {
      return show(await open(opened), { token: opened.token, language, now });
    },

    /** Turns the offer into an appointment. Throws `offer_none`, `offer_expired`. */
    async accept(opened: Opened, language: Language, { once, now }: CallFacts): Promise<Appointment> {
      const { entry, hold } = await openOffer(opened, now);
      const taken = toTaken(entry, hold, now);
      const token = appointmentTokenOf(opened.token);
      const answer = toAppointment(taken, token, words, { language, now });
      await transaction(db, async (trx) => {
        if (!(await takeOffer(trx, entry, taken, now))) throw new CallError('offer_expired');
        await insertLink(trx, taken, token);
        await dropMessages(trx, { office: taken.office, appointment: taken.id }, now);
        const messages = firstMessages(taken, offices.get(taken.office), { now, timeZone });
        await writeMessages(trx, messages, now);
        await once.keep(answer).execute(trx);
      });
      return answer;
    },

    /** Lets the offered time go to the next person. Throws `offer_none`, `offer_expired`. */
    async pass(opened: Opened, language: Language, { once, now }: CallFacts): Promise<WaitingEntry> {
      const { entry, hold } = await openOffer(opened, now);
      const shown = { token: opened.token, language, now };
      const answer = await transaction(db, async (trx) => {
        if (!(await endAppointment(trx, hold, 'expired', keepsNothing))) throw new CallError('offer_expired');
        await passOn(trx, entry);
        await dropMessages(trx, { office: hold.office, appointment: hold.id }, now);
        await onFreed(trx, hold, now);
        const row = await findEntryByToken(trx, entry, hashToken(opened.token));
        const answer = await show(row!, shown, trx);
        await once.keep(answer).execute(trx);
        return answer;
      });
      timetable.forget(opened.office);
      return answer;
    },

    /** Gives a place up and deletes everything personal of it; a time that is offered goes to the next person. */
    async leave(opened: Opened, { once, now }: CallFacts): Promise<void> {
      const entry = await open(opened);
      const hold = entry.state === 'offered' ? await findAppointmentOf(db, entry) : undefined;
      await transaction(db, async (trx) => {
        const isFreed = hold && (await endAppointment(trx, hold, 'expired', keepsNothing));
        await eraseEntry(trx, entry, now);
        if (isFreed) await onFreed(trx, hold, now);
        await once.keep(undefined).execute(trx);
      });
      timetable.forget(opened.office);
    },
  };
}

/** Waiting for a time: from the wish to the appointment. */
export function createWaitingList(deps: JoiningDeps) {
  const offering = createOffering(deps);
  const { onFreed } = offering;
  return {
    onFreed,
    ...createRounds(deps, offering),
    ...createJoining(deps),
    ...createPlaces(deps, offering),
  };
}

/** What the routes of this feature, and those who free times, work with. */
export type WaitingList = ReturnType<typeof createWaitingList>;
