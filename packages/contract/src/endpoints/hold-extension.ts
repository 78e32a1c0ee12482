import { hold } from '../booking.ts';
import { endpoint } from '../endpoint.ts';
import { ofHold } from './paths.ts';

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
