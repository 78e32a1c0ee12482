import type { Appointment, AppointmentData } from '@wartemarke/contract';
import type { Access } from '../../access.ts';
import type { VersionAccess } from '../../client.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findAlternatives, findSlots, toVisit } from './availability.ts';
import { toInstant } from './local-time.ts';
import type { TownAppointment, TownState } from './state.ts';

/** Shows an appointment to the holder of its link. */
export function getAppointment(state: TownState, access: Access): Appointment {
  return findAppointment(state, access).appointment;
}

/** Cancels an appointment. */
export function cancelAppointment(state: TownState, access: VersionAccess): Appointment {
  const { appointment } = findAhead(state, access);
  expectVersion(appointment, access);
  return change(appointment, { state: 'cancelled', cancellable: false, movable: false });
}

/** Confirms an appointment. */
export function confirmAppointment(state: TownState, access: Access): Appointment {
  const { appointment } = findAhead(state, access);
  if (appointment.state !== 'unconfirmed') return appointment;
  if (Date.parse(appointment.confirmUntil ?? '') <= state.now()) throw apiErrorOf('activation_expired');
  return change(appointment, { state: 'confirmed', confirmUntil: null });
}

/** Gives an appointment another time. */
export function moveAppointment(
  state: TownState,
  { startAt, ...access }: VersionAccess & { startAt: string },
): Appointment {
  const { appointment } = findAhead(state, access);
  expectVersion(appointment, access);
  if (Date.parse(appointment.startAt) === Date.parse(startAt)) return appointment;
  if (appointment.movesLeft === 0) throw apiErrorOf('change_limit');
  const visit = toVisit(state, access.office, appointment.services);
  const slot = findSlots(state, startAt.slice(0, 10), visit).find((each) => each.startAt === startAt);
  if (!slot) throw apiErrorOf('slot_taken', { alternatives: findAlternatives(state, startAt, visit) });
  const movesLeft = appointment.movesLeft - 1;
  return change(appointment, { ...slot, movesLeft, movable: movesLeft > 0 });
}

/** A calendar file with one entry. */
export function getCalendar(state: TownState, access: Access): Blob {
  const { appointment } = findAppointment(state, access);
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `UID:${appointment.id}`,
    `SEQUENCE:${appointment.version - 1}`,
    `DTSTART:${new Date(appointment.startAt).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return new Blob([lines.join('\r\n')], { type: 'text/calendar' });
}

/** Everything that is stored. */
export function getAppointmentData(state: TownState, access: Access): AppointmentData {
  const { appointment, bookedAt } = findAppointment(state, access);
  const sentAt = toInstant(bookedAt);
  return {
    appointment,
    bookedAt: sentAt,
    messages: [
      { kind: 'confirmation', channel: 'email', sentAt },
      { kind: 'reminder', channel: 'email', sentAt: null },
    ],
  };
}

/** Deletes everything personal. */
export function eraseAppointmentData(state: TownState, access: Access): void {
  const { appointment } = findAppointment(state, access);
  if (appointment.state === 'arrived') throw apiErrorOf('visit_under_way');
  state.appointments.delete(access.id);
}

/** The appointment that a link opens. */
export function findAppointment(state: TownState, { office, id, token }: Access): TownAppointment {
  const found = state.appointments.get(id);
  if (found?.token !== token || found.appointment.office.id !== office) throw apiErrorOf('link_invalid');
  return found;
}

function findAhead(state: TownState, access: Access): TownAppointment {
  const found = findAppointment(state, access);
  if (found.appointment.state === 'cancelled') throw apiErrorOf('appointment_cancelled');
  if (Date.parse(found.appointment.startAt) <= state.now()) throw apiErrorOf('appointment_started');
  return found;
}

function expectVersion(appointment: Appointment, { version }: { version: number }): void {
  if (appointment.version !== version) throw apiErrorOf('version_mismatch');
}

function change(appointment: Appointment, changes: Partial<Appointment>): Appointment {
  return Object.assign(appointment, changes, { version: appointment.version + 1 });
}
