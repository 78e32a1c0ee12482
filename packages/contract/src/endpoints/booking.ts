import * as z from 'zod/mini';
import {
  appointment,
  appointmentData,
  appointmentRequest,
  challenge,
  hold,
  holdRequest,
  moveRequest,
} from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { language } from '../primitives.ts';
import { visitErrors } from './availability.ts';
import { inOffice, ofAppointment, ofHold } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

/** What can be wrong with a proof of work. */
export const challengeErrors = [
  'challenge_required',
  'challenge_used',
  'challenge_expired',
] as const satisfies readonly ErrorCode[];

export const getChallenge = endpoint({
  name: 'challenges.get',
  summary: 'Gives a proof of work to solve, for one action in one office.',
  method: 'GET',
  path: '/v1/offices/:office/challenge',
  params: inOffice,
  query: z.object({ action: z.enum(['hold', 'wait']) }),
  answer: challenge,
  status: 200,
  roles: ['anyone'],
  errors: ['office_not_found'],
});

export const createHold = endpoint({
  name: 'holds.create',
  summary: 'Keeps a slot for minutes while the form is filled in.',
  method: 'POST',
  path: '/v1/offices/:office/holds',
  params: inOffice,
  body: holdRequest,
  answer: hold,
  status: 201,
  roles: ['anyone', 'clerk', 'kiosk'],
  idempotent: true,
  errors: [
    ...visitErrors,
    'instant_format',
    'time_does_not_exist',
    'slot_unknown',
    'slot_taken',
    'hold_exists',
    ...challengeErrors,
  ],
});

export const extendHold = endpoint({
  name: 'holds.extend',
  summary: 'Keeps a slot for the same time once more, counted from now.',
  method: 'POST',
  path: '/v1/offices/:office/holds/:hold/extend',
  params: ofHold,
  answer: hold,
  status: 200,
  roles: ['hold'],
  idempotent: true,
  errors: ['hold_not_found', 'hold_expired', 'extension_limit'],
});

export const releaseHold = endpoint({
  name: 'holds.release',
  summary: 'Gives a kept slot back.',
  method: 'DELETE',
  path: '/v1/offices/:office/holds/:hold',
  params: ofHold,
  status: 204,
  roles: ['hold'],
  idempotent: true,
  errors: ['hold_not_found'],
});

export const createAppointment = endpoint({
  name: 'appointments.create',
  summary: 'Turns a live hold into an appointment.',
  method: 'POST',
  path: '/v1/offices/:office/appointments',
  params: inOffice,
  query: inLanguage,
  body: appointmentRequest,
  answer: appointment,
  status: 201,
  roles: ['hold'],
  idempotent: true,
  errors: [
    'hold_not_found',
    'hold_expired',
    'hold_required',
    'name_required',
    'email_required',
    'email_invalid',
    'email_too_long',
    'phone_required',
    'phone_invalid',
    'note_required',
    'text_too_long',
    'address_required',
    'own_field_required',
    'own_field_invalid',
    'contact_required',
    'contact_limit',
  ],
});

export const getAppointment = endpoint({
  name: 'appointments.get',
  summary: 'Shows an appointment to the holder of its link.',
  method: 'GET',
  path: '/v1/offices/:office/appointments/:appointment',
  params: ofAppointment,
  query: inLanguage,
  answer: appointment,
  status: 200,
  roles: ['appointment'],
  errors: ['link_invalid'],
});

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
  errors: ['link_invalid', 'visit_under_way'],
});
