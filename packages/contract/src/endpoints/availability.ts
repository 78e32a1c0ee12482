import * as z from 'zod/mini';
import { days, slots, today } from '../availability.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { day, servicesQuery, timeZone } from '../primitives.ts';
import { inOffice } from './paths.ts';

/** What can be wrong with the services of a visit. */
export const visitErrors = [
  'office_not_found',
  'services_required',
  'services_format',
  'services_repeated',
  'service_unknown',
  'service_not_at_office',
  'service_out_of_season',
  'service_not_bookable',
  'services_not_combinable',
  'too_many_services',
  'quantity_invalid',
  'quantity_too_large',
  'duration_too_long',
] as const satisfies readonly ErrorCode[];

// So that reloading costs nothing and gains nothing.
const maxAgeSeconds = 5;

// The zone whose offsets instants are written with; days stay the office's own.
const inZone = z.optional(timeZone);

export const listDays = endpoint({
  name: 'availability.days',
  summary:
    'Tells for each day how many slots it has, and why where it has none. Without a range: all bookable days.',
  method: 'GET',
  path: '/v1/offices/:office/days',
  params: inOffice,
  query: z.object({ services: servicesQuery, from: z.optional(day), to: z.optional(day), tz: inZone }),
  answer: days,
  status: 200,
  roles: ['anyone', 'clerk', 'kiosk'],
  maxAgeSeconds,
  errors: [
    ...visitErrors,
    'timezone_unknown',
    'date_format',
    'date_invalid',
    'date_past',
    'range_invalid',
    'range_too_long',
  ],
});

export const listSlots = endpoint({
  name: 'availability.slots',
  summary: 'Lists the slots of one day.',
  method: 'GET',
  path: '/v1/offices/:office/slots',
  params: inOffice,
  query: z.object({ services: servicesQuery, date: day, tz: inZone }),
  answer: slots,
  status: 200,
  roles: ['anyone', 'clerk', 'kiosk'],
  maxAgeSeconds,
  errors: [...visitErrors, 'timezone_unknown', 'date_format', 'date_invalid', 'date_past'],
});

export const getToday = endpoint({
  name: 'availability.today',
  summary: 'Tells someone who is about to walk in which queues are open and how long the wait is.',
  method: 'GET',
  path: '/v1/offices/:office/today',
  params: inOffice,
  answer: today,
  status: 200,
  roles: ['anyone'],
  maxAgeSeconds,
  errors: ['office_not_found'],
});
