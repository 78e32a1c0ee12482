import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import {
  callNextResult,
  clerk,
  device,
  deviceKind,
  pairing,
  pairingCode,
  session,
  signIn,
} from '../staff.ts';
import { queueTicket } from '../ticket.ts';
import { inOffice, ofCounter, ofTicket } from './paths.ts';

export const createSession = endpoint({
  name: 'sessions.create',
  summary: 'Signs a clerk in.',
  method: 'POST',
  path: '/v1/sessions',
  body: signIn,
  answer: session,
  status: 201,
  roles: ['anyone'],
  errors: ['name_required', 'password_required', 'sign_in_failed', 'try_later'],
});

export const getSession = endpoint({
  name: 'sessions.current',
  summary: 'Tells who is signed in and where this clerk may work.',
  method: 'GET',
  path: '/v1/sessions/current',
  answer: clerk,
  status: 200,
  roles: ['clerk'],
  errors: [],
});

export const endSession = endpoint({
  name: 'sessions.end',
  summary: 'Signs the clerk out.',
  method: 'DELETE',
  path: '/v1/sessions/current',
  status: 204,
  roles: ['clerk'],
  errors: [],
});

export const pairDevice = endpoint({
  name: 'devices.pair',
  summary: 'Exchanges a one-time code for a device token.',
  method: 'POST',
  path: '/v1/devices',
  body: pairing,
  answer: device,
  status: 201,
  roles: ['anyone'],
  idempotent: true,
  errors: ['pairing_code_invalid', 'try_later'],
});

export const createPairingCode = endpoint({
  name: 'devices.createCode',
  summary: 'Makes a one-time code for a kiosk or board.',
  method: 'POST',
  path: '/v1/offices/:office/pairing-codes',
  params: inOffice,
  body: z.object({ kind: deviceKind }),
  answer: pairingCode,
  status: 201,
  roles: ['clerk'],
  idempotent: true,
  errors: ['office_not_found'],
});

export const callNext = endpoint({
  name: 'counters.callNext',
  summary: 'Calls whoever is next to this counter.',
  method: 'POST',
  path: '/v1/offices/:office/counters/:counter/call-next',
  params: ofCounter,
  answer: callNextResult,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['counter_not_found', 'ticket_open'],
});

const atCounter = ['ticket_not_found', 'ticket_state'] as const satisfies readonly ErrorCode[];

const step = <Verb extends string>(verb: Verb, summary: string) =>
  endpoint({
    name: `tickets.${verb}`,
    summary,
    method: 'POST',
    path: `/v1/offices/:office/tickets/:ticket/${verb}`,
    params: ofTicket,
    answer: queueTicket,
    status: 200,
    roles: ['clerk'],
    idempotent: true,
    errors: atCounter,
  });

export const recallTicket = /* @__PURE__ */ step('recall', 'Calls a called number again.');
export const startTicket = /* @__PURE__ */ step('start', 'Says that the called citizen is at the counter.');
export const finishTicket = /* @__PURE__ */ step('finish', 'Ends the service; the counter is free.');
export const missTicket = /* @__PURE__ */ step('miss', 'Says that nobody came; the counter is free.');
