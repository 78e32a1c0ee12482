import * as z from 'zod/mini';
import { moveRequest } from '../booking.ts';
import {
  deskAppointment,
  deskAppointments,
  deskMessage,
  messageKind,
  messagePreview,
  queueDay,
  queueDayChange,
} from '../desk.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { day, language, slug } from '../primitives.ts';
import { inOffice, ofAppointment, ofQueueDay } from './paths.ts';

const dayErrors = ['date_format', 'date_invalid'] as const satisfies readonly ErrorCode[];

export const listDeskAppointments = endpoint({
  name: 'desk.appointments',
  summary: 'Lists the appointments of a day.',
  method: 'GET',
  path: '/v1/offices/:office/desk/appointments',
  params: inOffice,
  query: z.object({ date: day }),
  answer: deskAppointments,
  status: 200,
  roles: ['clerk'],
  errors: ['office_not_found', ...dayErrors],
});

export const listRequests = endpoint({
  name: 'desk.requests',
  summary: 'Lists the appointments that wait for the office to accept them or to look at their documents.',
  method: 'GET',
  path: '/v1/offices/:office/desk/requests',
  params: inOffice,
  answer: deskAppointments,
  status: 200,
  roles: ['clerk'],
  errors: ['office_not_found'],
});

const stepErrors = [
  'link_invalid',
  'version_required',
  'version_mismatch',
  'appointment_cancelled',
  'appointment_started',
] as const satisfies readonly ErrorCode[];

const requestErrors = [...stepErrors, 'not_requested'] as const satisfies readonly ErrorCode[];

// What a clerk does with an appointment, with a word to the citizen.
const step = <Verb extends string>(verb: Verb, summary: string, errors: readonly ErrorCode[]) =>
  endpoint({
    name: `desk.${verb}`,
    summary,
    method: 'POST',
    path: `/v1/offices/:office/desk/appointments/:appointment/${verb}`,
    params: ofAppointment,
    body: deskMessage,
    answer: deskAppointment,
    status: 200,
    roles: ['clerk'],
    idempotent: true,
    errors,
  });

export const acceptRequest = /* @__PURE__ */ step(
  'accept',
  'Accepts a requested appointment; the citizen gets the confirmation.',
  requestErrors,
);

export const declineRequest = /* @__PURE__ */ step(
  'decline',
  'Declines a requested appointment; its time can be booked again.',
  requestErrors,
);

export const cancelForCitizen = /* @__PURE__ */ step(
  'cancel',
  'Cancels an appointment for its citizen, who gets a word on it.',
  stepErrors,
);

export const moveForCitizen = endpoint({
  name: 'desk.move',
  summary: 'Gives an appointment another time for its citizen, using the reserve too.',
  method: 'POST',
  path: '/v1/offices/:office/desk/appointments/:appointment/move',
  params: ofAppointment,
  body: z.object({ ...moveRequest.shape, ...deskMessage.shape }),
  answer: deskAppointment,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: [...stepErrors, 'instant_format', 'time_does_not_exist', 'slot_unknown', 'slot_taken'],
});

export const checkDocuments = endpoint({
  name: 'desk.check',
  summary: 'Says whether the documents of an appointment are complete.',
  method: 'POST',
  path: '/v1/offices/:office/desk/appointments/:appointment/check',
  params: ofAppointment,
  body: z.object({ complete: z.boolean() }),
  answer: deskAppointment,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['link_invalid'],
});

export const listQueueDays = endpoint({
  name: 'desk.days',
  summary: 'Shows the lanes of each queue on the days from … to …, and the appointments that no longer fit.',
  method: 'GET',
  path: '/v1/offices/:office/desk/days',
  params: inOffice,
  query: z.object({ from: day, to: day }),
  answer: z.object({ days: z.array(queueDay) }),
  status: 200,
  roles: ['clerk'],
  errors: ['office_not_found', ...dayErrors, 'range_invalid', 'range_too_long'],
});

export const changeQueueDay = endpoint({
  name: 'desk.changeDay',
  summary:
    'Changes the lanes of a queue on one day; 0 closes it. Asks first when appointments no longer fit.',
  method: 'PUT',
  path: '/v1/offices/:office/desk/queues/:queue/days/:date',
  params: ofQueueDay,
  body: queueDayChange,
  answer: queueDay,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: [
    'office_not_found',
    'queue_not_found',
    ...dayErrors,
    'date_past',
    'number_invalid',
    'day_has_bookings',
  ],
});

export const restoreQueueDay = endpoint({
  name: 'desk.restoreDay',
  summary: 'Takes the change of a day back: the opening hours hold again.',
  method: 'DELETE',
  path: '/v1/offices/:office/desk/queues/:queue/days/:date',
  params: ofQueueDay,
  answer: queueDay,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['office_not_found', 'queue_not_found', ...dayErrors, 'day_has_bookings'],
});

export const previewMessage = endpoint({
  name: 'desk.message',
  summary: 'Shows what a message of the office looks like.',
  method: 'GET',
  path: '/v1/offices/:office/desk/messages/:kind',
  params: z.object({ office: slug, kind: messageKind }),
  query: z.object({ language: z.optional(language) }),
  answer: messagePreview,
  status: 200,
  roles: ['clerk'],
  errors: ['office_not_found'],
});
