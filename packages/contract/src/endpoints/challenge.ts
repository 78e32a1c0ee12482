import * as z from 'zod/mini';
import { challenge } from '../challenge.ts';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { inOffice } from './paths.ts';

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
