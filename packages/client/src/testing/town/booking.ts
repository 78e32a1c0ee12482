import type { Appointment, AppointmentRequest, Hold, HoldRequest, Office } from '@wartemarke/contract';
import { writeAccess, type Access } from '../../access.ts';
import { describeVisit } from '../../booking/visit-needs.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findAlternatives, findSlots, toVisit } from './availability.ts';
import { toBookedServices } from './booked-services.ts';
import { expectProof } from './challenges.ts';
import { expectContact } from './contact-check.ts';
import { toInstant } from './local-time.ts';
import { findOffice, nextAccess, type TownHold, type TownState } from './state.ts';

const holdMinutes = 10;
const extensions = 2;
const confirmMinutes = 60;

/** Keeps a slot. */
export function createHold(state: TownState, office: string, request: HoldRequest): Hold {
  const { services, startAt, client, proof } = request;
  expectProof(state, office, proof);
  const visit = toVisit(state, office, services);
  const rival = [...state.holds.values()].find(
    (each) => client && each.client === client && isLive(state, each),
  );
  if (rival) throw apiErrorOf('hold_exists', { params: { hold: rival.id } });
  const slot = findSlots(state, startAt.slice(0, 10), visit).find(
    (each) => Date.parse(each.startAt) === Date.parse(startAt),
  );
  if (!slot) throw apiErrorOf('slot_taken', { alternatives: findAlternatives(state, startAt, visit) });
  const hold = { ...nextAccess(state), office, ...slot, ...toExpiry(state), extensionsLeft: extensions };
  state.holds.set(hold.id, { ...hold, services, documents: [], ...(client && { client }) });
  return hold;
}

/** Keeps a slot for longer. */
export function extendHold(state: TownState, access: Access): Hold {
  const hold = findHold(state, access);
  if (hold.extensionsLeft === 0) throw apiErrorOf('extension_limit');
  Object.assign(hold, toExpiry(state), { extensionsLeft: hold.extensionsLeft - 1 });
  const { id, token, office, startAt, endAt, expiresAt, expiresInSeconds, extensionsLeft } = hold;
  return { id, token, office, startAt, endAt, expiresAt, expiresInSeconds, extensionsLeft };
}

/** Gives a kept slot back. */
export function releaseHold(state: TownState, { id, token }: Access): void {
  if (state.holds.get(id)?.token !== token) throw apiErrorOf('hold_not_found');
  state.holds.delete(id);
}

/** Turns a hold into an appointment. */
export function createAppointment(
  state: TownState,
  officeId: string,
  request: AppointmentRequest & { token: string },
): Appointment {
  const office = findOffice(state, officeId);
  const hold = findHold(state, { office: officeId, id: request.hold, token: request.token });
  expectContact(office, hold.services, request);
  state.holds.delete(hold.id);
  const { token } = nextAccess(state);
  const appointment = toAppointment(state, office, { hold, token, request });
  state.appointments.set(appointment.id, {
    token,
    bookedAt: state.now(),
    documentsComplete: false,
    appointment,
  });
  return appointment;
}

function findHold(state: TownState, { id, token }: Access): TownHold {
  const hold = state.holds.get(id);
  if (hold?.token !== token) throw apiErrorOf('hold_not_found');
  if (!isLive(state, hold)) throw apiErrorOf('hold_expired');
  return hold;
}

function isLive(state: TownState, { expiresAt }: Hold): boolean {
  return Date.parse(expiresAt) > state.now();
}

function toExpiry(state: TownState): Pick<Hold, 'expiresAt' | 'expiresInSeconds'> {
  return {
    expiresAt: toInstant(state.now() + holdMinutes * 60_000),
    expiresInSeconds: holdMinutes * 60,
  };
}

const states = { immediate: 'confirmed', activation: 'unconfirmed', acceptance: 'requested' } as const;

/** An appointment as it is after booking; it keeps the hold's id, so that documents stay with it. */
function toAppointment(
  state: TownState,
  office: Office,
  { hold, token, request }: { hold: TownHold; token: string; request: AppointmentRequest },
): Appointment {
  const { id, startAt, endAt, documents } = hold;
  const serial = id.slice(-4).toUpperCase();
  const confirmUntil = toInstant(state.now() + confirmMinutes * 60_000);
  return {
    id,
    office: toPlace(office),
    state: states[office.confirmation],
    version: 1,
    startAt,
    endAt,
    services: toBookedServices(office, hold.services),
    contact: request.contact,
    code: `K7M4-${serial}`,
    checkInCode: `WM1.${office.id}.${serial}.QXT`,
    link: `https://termine.linden.example/termin${writeAccess({ office: office.id, id, token })}`,
    ticket: null,
    cancellable: true,
    movable: true,
    movesLeft: 2,
    confirmUntil: office.confirmation === 'activation' ? confirmUntil : null,
    reminders: request.reminders ?? Boolean(request.contact.email ?? request.contact.phone),
    documentWishes: describeVisit(office, hold.services).documentWishes.slice(),
    documents,
  };
}

function toPlace(office: Office): Appointment['office'] {
  const { id, name, timeZone, address, phone = '', directions = '' } = office;
  return { id, name, timeZone, address, phone, directions };
}
