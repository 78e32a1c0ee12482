import * as z from 'zod/mini';
import { office, officeSummary } from '../catalogue.ts';
import { endpoint } from '../endpoint.ts';
import { language } from '../primitives.ts';
import { inOffice } from './paths.ts';

const inLanguage = z.object({ language: z.optional(language) });

export const listOffices = endpoint({
  name: 'offices.list',
  summary: 'Lists the offices of the town.',
  method: 'GET',
  path: '/v1/offices',
  query: inLanguage,
  answer: z.object({ offices: z.array(officeSummary) }),
  status: 200,
  roles: ['anyone'],
  errors: ['language_format'],
});

export const getOffice = endpoint({
  name: 'offices.get',
  summary: 'Gives the catalogue of an office: its services, what to bring, and which fields its form has.',
  method: 'GET',
  path: '/v1/offices/:office',
  params: inOffice,
  query: inLanguage,
  answer: office,
  status: 200,
  roles: ['anyone'],
  errors: ['office_not_found', 'language_format'],
});
