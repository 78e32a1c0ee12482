import * as z from 'zod/mini';
import { appointmentData } from '../appointment-data.ts';
import { appointment, moveRequest } from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { language } from '../primitives.ts';
import { ofAppointment } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

export const cancelAppointment = endpoint({
  name: 'appointments.cancel',
  summary: 'Cancels an appointment that has not begun; its time can be booked again.',
  method: 'DELETE',
  path: '/v1/offices/:office/appointments/:appointment',
  params: ofAppointment,
  query: inLanguage,
  answer: appointment,
  status: 200,
  roles: ['appointment'],
  idempotent: true,
  errors: [
    'link_invalid',
    'appointment_cancelled',
    'appointment_started',
    'version_required',
    'version_mismatch',
  ],
});

const onAppointment = [
  'link_invalid',
  'appointment_cancelled',
  'appointment_started',
] as const satisfies readonly ErrorCode[];
const onVersion = ['version_required', 'version_mismatch'] as const satisfies readonly ErrorCode[];

export const confirmAppointment = endpoint({
  name: 'appointments.confirm',
  summary: 'Confirms an appointment by the link in its mail.',
  method: 'POST',
  path: '/v1/offices/:office/appointments/:appointment/confirm',
  params: ofAppointment,
  query: inLanguage,
  answer: appointment,
  status: 200,
  roles: ['appointment'],
  idempotent: true,
  errors: [...onAppointment, 'activation_expired', 'mail_link_required'],
});

export const moveAppointment = endpoint({
  name: 'appointments.move',
  summary: 'Gives an appointment another time: the new one or, if that fails, still the old one.',
  method: 'PATCH',
  path: '/v1/offices/:office/appointments/:appointment',
  params: ofAppointment,
  query: inLanguage,
  body: moveRequest,
  answer: appointment,
  status: 200,
  roles: ['appointment'],
  idempotent: true,
  errors: [
    ...onAppointment,
    ...onVersion,
    'change_limit',
    'instant_format',
    'time_does_not_exist',
    'slot_unknown',
    'slot_taken',
  ],
});

export const getCalendar = endpoint({
  name: 'appointments.calendar',
  summary: 'Gives an appointment as a calendar file (RFC 5545); a cancelled one cancels its entry.',
  method: 'GET',
  path: '/v1/offices/:office/appointments/:appointment/calendar.ics',
  params: ofAppointment,
  query: inLanguage,
  file: 'text/calendar',
  status: 200,
  roles: ['appointment'],
  errors: ['link_invalid'],
});

export const getAppointmentData = endpoint({
  name: 'appointments.data',
  summary: 'Gives everything that is stored on an appointment.',
  method: 'GET',
  path: '/v1/offices/:office/appointments/:appointment/data',
  params: ofAppointment,
  query: inLanguage,
  answer: appointmentData,
  status: 200,
  roles: ['appointment'],
  errors: ['link_invalid'],
});

export const eraseAppointmentData = endpoint({
  name: 'appointments.erase',
  summary: 'Cancels an appointment that has not begun and deletes everything personal; its links end.',
  method: 'DELETE',
  path: '/v1/offices/:office/appointments/:appointment/data',
  params: ofAppointment,
  status: 204,
  roles: ['appointment'],
  idempotent: true,
  errors: ['link_invalid', 'visit_under_way', 'version_mismatch'],
});
