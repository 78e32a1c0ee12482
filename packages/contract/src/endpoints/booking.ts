import * as z from 'zod/mini';
import { appointment, appointmentRequest, hold, holdRequest } from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import { language } from '../primitives.ts';
import { visitErrors } from './availability.ts';
import { challengeErrors } from './challenge.ts';
import { inOffice, ofHold } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

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
    'token_format',
    'time_does_not_exist',
    'slot_unknown',
    'slot_taken',
    'hold_exists',
    ...challengeErrors,
  ],
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
