import type { Appointment, AppointmentRequest, BookedService, Hold, HoldRequest } from '@wartemarke/contract';
import type { ServiceQuantity } from '@wartemarke/contract';
import { writeAccess, type Access } from '../../access.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findAlternatives, findSlots, visitMinutes } from './availability.ts';
import { fakeOffice } from './catalogue.ts';
import { toInstant } from './local-time.ts';
import { expectOffice, nextAccess, type TownState } from './state.ts';

const holdMinutes = 10;

/** Keeps a slot. */
export function createHold(state: TownState, office: string, { services, startAt }: HoldRequest): Hold {
  expectOffice(office);
  const minutes = visitMinutes(services);
  const slot = findSlots(state, startAt.slice(0, 10), minutes).find(
    (each) => Date.parse(each.startAt) === Date.parse(startAt),
  );
  if (!slot) throw apiErrorOf('slot_taken', { alternatives: findAlternatives(state, startAt, minutes) });
  const expiresAt = toInstant(state.now() + holdMinutes * 60_000);
  const expiresInSeconds = holdMinutes * 60;
  const hold: Hold = { ...nextAccess(state), office, ...slot, expiresAt, expiresInSeconds };
  state.holds.set(hold.id, { ...hold, services });
  return hold;
}

/** Gives a kept slot back. */
export function releaseHold(state: TownState, { id, token }: Access): void {
  if (state.holds.get(id)?.token !== token) throw apiErrorOf('hold_not_found');
  state.holds.delete(id);
}

/** Turns a hold into an appointment. */
export function createAppointment(
  state: TownState,
  office: string,
  request: AppointmentRequest & { token: string },
): Appointment {
  expectOffice(office);
  const hold = state.holds.get(request.hold);
  if (hold?.token !== request.token) throw apiErrorOf('hold_not_found');
  if (Date.parse(hold.expiresAt) <= state.now()) throw apiErrorOf('hold_expired');
  if (!request.contact.name?.trim()) {
    throw apiErrorOf('name_required', { errors: [{ pointer: '/contact/name', code: 'name_required' }] });
  }
  state.holds.delete(hold.id);
  const access = nextAccess(state);
  const appointment = toAppointment(access, hold, toBookedServices(hold.services), request.contact);
  state.appointments.set(access.id, { token: access.token, appointment });
  return appointment;
}

/** Shows an appointment to the holder of its link. */
export function getAppointment(state: TownState, access: Access): Appointment {
  return findAppointment(state, access);
}

/** Cancels an appointment. */
export function cancelAppointment(state: TownState, access: Access & { version: number }): Appointment {
  const appointment = findAppointment(state, access);
  if (appointment.state === 'cancelled') throw apiErrorOf('appointment_cancelled');
  if (Date.parse(appointment.startAt) <= state.now()) throw apiErrorOf('appointment_started');
  if (appointment.version !== access.version) throw apiErrorOf('version_mismatch');
  Object.assign(appointment, { state: 'cancelled', version: appointment.version + 1, cancellable: false });
  return appointment;
}

/** The services as a confirmation lists them. */
export function toBookedServices(services: readonly ServiceQuantity[]): BookedService[] {
  return services.flatMap(({ id, quantity }) => {
    const service = fakeOffice.services.find((each) => each.id === id);
    if (!service) return [];
    const { name, requirements, fee } = service;
    return { id, name, quantity, requirements, ...(fee && { fee }) };
  });
}

function findAppointment(state: TownState, { office, id, token }: Access): Appointment {
  const found = state.appointments.get(id);
  if (found?.token !== token || found.appointment.office.id !== office) throw apiErrorOf('link_invalid');
  return found.appointment;
}

function toAppointment(
  { id, token }: { id: string; token: string },
  { startAt, endAt }: Hold,
  services: BookedService[],
  contact: Appointment['contact'],
): Appointment {
  const { id: office, name, timeZone, address, phone = '', directions = '' } = fakeOffice;
  const serial = id.slice(-4).toUpperCase();
  return {
    id,
    office: { id: office, name, timeZone, address, phone, directions },
    state: 'confirmed',
    version: 1,
    startAt,
    endAt,
    services,
    contact,
    code: `K7M4-${serial}`,
    checkInCode: `WM1.${office}.${serial}.QXT`,
    link: `https://termine.linden.example/termin${writeAccess({ office, id, token })}`,
    ticket: null,
    cancellable: true,
  };
}
