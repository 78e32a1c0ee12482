import * as z from 'zod/mini';
import { appointment } from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import { language } from '../primitives.ts';
import { ofAppointment } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

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
