import * as z from 'zod/mini';
import { earliest } from '../earliest.ts';
import { endpoint } from '../endpoint.ts';
import { language, servicesQuery } from '../primitives.ts';

export const findEarliest = endpoint({
  name: 'availability.earliest',
  summary: 'Compares the offices of the town: the first slot for these services at each of them.',
  method: 'GET',
  path: '/v1/earliest',
  query: z.object({ services: servicesQuery, language: z.optional(language) }),
  answer: earliest,
  status: 200,
  roles: ['anyone'],
  maxAgeSeconds: 5,
  errors: ['services_required', 'services_format', 'service_unknown'],
});
