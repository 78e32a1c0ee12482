import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { durationChange, insights, suggestedDuration, whatIf, whatIfOutcome } from '../insights.ts';
import { day } from '../primitives.ts';
import { inOffice, ofService } from './paths.ts';

const range = z.object({ from: day, to: day });
const rangeErrors = [
  'office_not_found',
  'date_format',
  'date_invalid',
  'range_invalid',
  'range_too_long',
] as const;

export const getInsights = endpoint({
  name: 'insights.get',
  summary:
    'Tells what is known of days that are over: waits, service times, no-shows, load. Never of a person.',
  method: 'GET',
  path: '/v1/offices/:office/insights',
  params: inOffice,
  query: range,
  answer: insights,
  status: 200,
  roles: ['clerk'],
  errors: rangeErrors,
});

export const getInsightsTable = endpoint({
  name: 'insights.table',
  summary: 'Gives the visits of these days as a table of hours, without anything personal.',
  method: 'GET',
  path: '/v1/offices/:office/insights.csv',
  params: inOffice,
  query: range,
  status: 200,
  roles: ['clerk'],
  file: 'text/csv',
  errors: rangeErrors,
});

export const changeDuration = endpoint({
  name: 'insights.changeDuration',
  summary: 'Takes a suggested length of a service over, or gives the configuration the word again.',
  method: 'PUT',
  path: '/v1/offices/:office/services/:service/duration',
  params: ofService,
  body: durationChange,
  answer: suggestedDuration,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['office_not_found', 'service_unknown', 'number_invalid'],
});

export const simulateDay = endpoint({
  name: 'insights.whatIf',
  summary: 'Plays a recorded day once more with other staffing or another share of appointments.',
  method: 'POST',
  path: '/v1/offices/:office/what-if',
  params: inOffice,
  body: whatIf,
  answer: whatIfOutcome,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['office_not_found', 'date_format', 'date_invalid', 'day_without_visits', 'number_invalid'],
});
