import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-codes.ts';
import { hallCounter } from '../hall.ts';
import { queueStateChange, queueSummary } from '../queue.ts';
import {
  callNextResult,
  clerk,
  counterStateChange,
  device,
  pairing,
  pairingCode,
  pairingCodeRequest,
  session,
  signIn,
  ticketCall,
  ticketFinish,
  ticketPark,
  ticketPriorityChange,
  ticketTransfer,
} from '../staff.ts';
import { queueTicket } from '../queue-ticket.ts';
import { inOffice, ofCounter, ofQueue, ofTicket } from './paths.ts';

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
  body: pairingCodeRequest,
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

const stepErrors = ['ticket_not_found', 'ticket_state'] as const satisfies readonly ErrorCode[];

// What differs is said without defaults, and bodies in the row: what only a server asks is not fetched by pages then.
const step = <Verb extends string>(verb: Verb, summary: string, errors: readonly ErrorCode[]) =>
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
    errors: [...stepErrors, ...errors],
  });

export const recallTicket = /* @__PURE__ */ step('recall', 'Calls a called number again.', []);
export const startTicket = /* @__PURE__ */ step(
  'start',
  'Says that the called citizen is at the counter.',
  [],
);
export const missTicket = /* @__PURE__ */ step('miss', 'Says that nobody came; the counter is free.', [
  'recall_first',
]);
export const readmitTicket = /* @__PURE__ */ step(
  'readmit',
  'Brings back into the line whoever missed the call or gave the number back, also when the time for it is over.',
  [],
);
export const callTicket = /* @__PURE__ */ endpoint({
  ...step('call', 'Calls a chosen ticket that waits or is parked to a counter.', [
    'counter_not_found',
    'ticket_open',
    'ticket_called_elsewhere',
  ]),
  body: ticketCall,
});
export const finishTicket = /* @__PURE__ */ endpoint({
  ...step('finish', 'Ends the service; the counter is free, or finishes the case first.', [
    'service_unknown',
    'services_repeated',
  ]),
  body: ticketFinish,
});
export const parkTicket = /* @__PURE__ */ endpoint({
  ...step('park', 'Puts a called or served ticket aside; the counter is free.', []),
  body: ticketPark,
});
export const transferTicket = /* @__PURE__ */ endpoint({
  ...step(
    'transfer',
    'Passes a called, served, parked or waiting ticket on to another queue, counter or office.',
    ['transfer_target_required', 'office_not_found', 'queue_not_found', 'counter_not_found'],
  ),
  body: ticketTransfer,
});
export const prioritizeTicket = /* @__PURE__ */ endpoint({
  ...step('prioritize', 'Has a waiting ticket served earlier, with the reason, or takes that back.', []),
  body: ticketPriorityChange,
});

export const setCounterState = endpoint({
  name: 'counters.setState',
  summary: 'Opens a counter, closes it, or says that its clerk takes a break.',
  method: 'PUT',
  path: '/v1/offices/:office/counters/:counter/state',
  params: ofCounter,
  body: counterStateChange,
  answer: hallCounter,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['counter_not_found', 'ticket_open'],
});

export const setQueueState = endpoint({
  name: 'queues.setState',
  summary: 'Pauses a queue, lets it run out, closes it for the day, or opens it again.',
  method: 'PUT',
  path: '/v1/offices/:office/queues/:queue/state',
  params: ofQueue,
  body: queueStateChange,
  answer: queueSummary,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['queue_not_found'],
});
