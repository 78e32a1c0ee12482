import type { WaitingEntry } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import { secretLink, toBookedServices, toPlace, type AppointmentWords } from '../booking/appointment.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { EntryRow } from './waiting-list.store.ts';

/** What is shown of a place on the list beside its own row. */
export interface EntryFacts {
  /** Secret that it was opened with. */
  readonly token: string;
  readonly language: string | undefined;
  readonly now: number;
  readonly ahead: number;
  /** The hold that is offered, or the appointment that came of it. */
  readonly appointment?: AppointmentRow | undefined;
  /** Secret of that appointment. */
  readonly appointmentToken?: string | undefined;
}

/** Whether an offer is still good. */
export function isLive(hold: AppointmentRow | undefined, now: number): hold is AppointmentRow {
  return hold?.state === 'held' && hold.held_until !== null && hold.held_until.getTime() > now;
}

function toOffer(hold: AppointmentRow, timeZone: string, now: number): WaitingEntry['offer'] {
  const heldUntil = hold.held_until!.getTime();
  return {
    startAt: toWireInstant(hold.start_at.getTime(), timeZone),
    endAt: toWireInstant(hold.end_at.getTime(), timeZone),
    expiresAt: toWireInstant(heldUntil, timeZone),
    expiresInSeconds: Math.floor((heldUntil - now) / 1000),
  };
}

function toLink(
  { state, office }: EntryRow,
  { appointment, appointmentToken: token }: EntryFacts,
  publicUrl: string,
): WaitingEntry['appointmentLink'] {
  if (state !== 'booked' || !appointment || !token) return null;
  return secretLink(publicUrl, 'appointment', { office, id: appointment.id, token });
}

/** A place on the list as its holder sees it. An offer that has run out is none. */
export function toEntry(
  row: EntryRow,
  { offices, publicUrl }: AppointmentWords,
  facts: EntryFacts,
): WaitingEntry {
  const { token, language, now, ahead, appointment } = facts;
  const { id, name, email, phone } = row;
  const office = offices.get(row.office);
  const offered = row.state === 'offered' && isLive(appointment, now) ? appointment : undefined;
  return {
    ...{ id, token, ahead, part: row.part, weekdays: row.weekdays },
    office: toPlace(office, offices, language),
    state: row.state === 'offered' && !offered ? 'waiting' : row.state,
    services: toBookedServices(office, row.services, offices.say, language),
    fromDate: row.from_date,
    toDate: row.to_date,
    contact: { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) },
    offer: offered ? toOffer(offered, offices.town.timeZone, now) : null,
    appointmentLink: toLink(row, facts, publicUrl),
    link: secretLink(publicUrl, 'waiting', { office: office.id, id, token }),
  };
}
