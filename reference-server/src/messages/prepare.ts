import type { Transaction } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Schema } from '../database/schema.ts';
import type { Offices } from '../offices/offices.ts';
import { mintLink, type Opening } from './message-links.ts';
import {
  endMessage,
  isOvertaken,
  isStillDue,
  lockAppointment,
  lockEntry,
  type EntryRow,
  type MessageRow,
} from './messages.store.ts';
import { toMobileNumber } from './mobile-number.ts';
import { isStillTrue, type Standing } from './still-true.ts';
import { openingOf, type Subject } from './to-occasion.ts';

/** A message with everything that it is made of. */
export interface Ready {
  readonly message: MessageRow;
  readonly subject: Subject;
  readonly to: string;
  readonly opening: Opening | undefined;
  readonly token: string;
}

/** What preparing a message works with. */
export interface PrepareDeps {
  readonly offices: Offices;
  readonly random: RandomBytes;
  readonly hasGateway: boolean;
}

interface Found {
  readonly appointment: AppointmentRow | undefined;
  readonly entry: EntryRow | undefined;
}

async function find(trx: Transaction<Schema>, message: MessageRow): Promise<Found> {
  const entry = await lockEntry(trx, message);
  const id = message.kind === 'offer' ? entry?.appointment : message.appointment;
  return { entry, appointment: await lockAppointment(trx, message.office, id) };
}

// The offer that the message was written for may have run out, and another may stand in its place.
const isOfAnotherOffer = ({ kind, appointment }: MessageRow, entry: EntryRow | undefined) =>
  kind === 'offer' && appointment !== null && appointment !== entry?.appointment;

function toStanding(message: MessageRow, { appointment, entry }: Found, isOvertaken: boolean): Standing {
  return {
    kind: message.kind,
    writtenForAt: message.facts['startAt'] ? Date.parse(message.facts['startAt']) : undefined,
    appointment: appointment && {
      state: appointment.state,
      startAt: appointment.start_at.getTime(),
      endAt: appointment.end_at.getTime(),
      confirmUntilAt: appointment.confirm_until?.getTime(),
      heldUntilAt: appointment.held_until?.getTime(),
    },
    entryState: isOfAnotherOffer(message, entry) ? 'ended' : entry?.state,
    isOvertaken,
  };
}

/** Where the message goes to, or why it goes nowhere. */
function addressOf(
  { office, channel }: MessageRow,
  { appointment, entry }: Found,
  { offices, hasGateway }: PrepareDeps,
): { to: string } | { reason: string } {
  const rules = offices.find(office)?.messages;
  const { email = null, phone = null } = entry ?? appointment ?? {};
  if (!rules) return { reason: 'office_gone' };
  if (channel === 'email') return email ? { to: email } : { reason: 'no_address' };
  if (!hasGateway || !rules.sms) return { reason: 'no_gateway' };
  const to = phone && toMobileNumber(phone);
  return to ? { to } : { reason: 'no_mobile_number' };
}

/**
 * Decides about a message while what it is about cannot change, and mints its secret. A reminder counts as sent from here
 * on: should this process die, better none than two.
 */
export async function prepare(
  trx: Transaction<Schema>,
  message: MessageRow,
  now: number,
  deps: PrepareDeps,
): Promise<Ready | undefined> {
  const found = await find(trx, message);
  if (!(await isStillDue(trx, message))) return undefined;
  const address = addressOf(message, found, deps);
  const standing = toStanding(message, found, await isOvertaken(trx, message, now));
  if ('reason' in address || !isStillTrue(standing, now)) {
    const reason = 'reason' in address ? address.reason : 'no_longer_true';
    await endMessage(trx, message, 'dropped', { now, reason });
    return undefined;
  }
  if (message.kind === 'reminder') await endMessage(trx, message, 'sent', { now });
  const { kind, office, facts, channel } = message;
  const opening = openingOf(kind, office, { appointment: found.appointment?.id, entry: found.entry?.id });
  const minting = { random: deps.random, byMail: channel === 'email' };
  const token = opening ? await mintLink(trx, opening, minting) : '';
  return { message, to: address.to, opening, token, subject: { kind, office, facts, ...found } };
}
