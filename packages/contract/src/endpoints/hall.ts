import { endpoint } from '../endpoint.ts';
import { hall } from '../hall.ts';
import { inOffice } from './paths.ts';

export const followHall = endpoint({
  name: 'live.hall',
  summary: 'Streams the whole hall to a clerk.',
  method: 'GET',
  path: '/v1/offices/:office/queue/stream',
  params: inOffice,
  answer: hall,
  status: 200,
  roles: ['clerk'],
  stream: true,
  errors: ['office_not_found', 'too_many_streams'],
});
