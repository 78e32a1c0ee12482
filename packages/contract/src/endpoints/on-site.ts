import { endpoint } from '../endpoint.ts';
import { arrival, checkInRequest, pushKey, pushSubscription, ticketRequest } from '../on-site.ts';
import { signal, signalRequest } from '../signal.ts';
import { ticket } from '../ticket.ts';
import { visitErrors } from './availability.ts';
import { inOffice, ofSignal, ofTicket } from './paths.ts';

export const createCheckIn = endpoint({
  name: 'checkIns.create',
  summary: 'Says that the holder of an appointment is here, and gives the number.',
  method: 'POST',
  path: '/v1/offices/:office/check-ins',
  params: inOffice,
  body: checkInRequest,
  answer: arrival,
  status: 200,
  roles: ['kiosk', 'clerk'],
  idempotent: true,
  errors: [
    'field_required',
    'qr_unknown',
    'phone_invalid',
    'phone_unknown',
    'appointment_not_found',
    'wrong_office',
    'wrong_day',
    'too_early',
    'too_late',
    'appointment_cancelled',
    'return_over',
    'walkin_closed',
    'walkin_full',
    'walkin_not_today',
    'try_later',
    'forbidden',
  ],
});

export const drawTicket = endpoint({
  name: 'tickets.draw',
  summary: 'Gives a walk-in a number.',
  method: 'POST',
  path: '/v1/offices/:office/tickets',
  params: inOffice,
  body: ticketRequest,
  answer: arrival,
  status: 201,
  roles: ['kiosk', 'clerk'],
  idempotent: true,
  errors: [...visitErrors, 'walkin_closed', 'walkin_full', 'walkin_not_today', 'forbidden'],
});

export const getTicket = endpoint({
  name: 'tickets.get',
  summary: 'Shows a ticket to its holder.',
  method: 'GET',
  path: '/v1/offices/:office/tickets/:ticket',
  params: ofTicket,
  answer: ticket,
  status: 200,
  roles: ['ticket'],
  errors: ['ticket_not_found', 'ticket_ended'],
});

export const leaveQueue = endpoint({
  name: 'tickets.leave',
  summary: 'Gives a waiting number back.',
  method: 'DELETE',
  path: '/v1/offices/:office/tickets/:ticket',
  params: ofTicket,
  answer: ticket,
  status: 200,
  roles: ['ticket'],
  idempotent: true,
  errors: ['ticket_not_found', 'ticket_ended', 'ticket_state'],
});

export const returnToQueue = endpoint({
  name: 'tickets.return',
  summary: 'Brings somebody who missed the call back into the line.',
  method: 'POST',
  path: '/v1/offices/:office/tickets/:ticket/return',
  params: ofTicket,
  answer: ticket,
  status: 200,
  roles: ['ticket'],
  idempotent: true,
  errors: ['ticket_not_found', 'ticket_ended', 'ticket_state', 'return_over'],
});

export const getPushKey = endpoint({
  name: 'push.key',
  summary: 'Tells by which key the town signs its notifications, if it sends any.',
  method: 'GET',
  path: '/v1/push-key',
  answer: pushKey,
  status: 200,
  roles: ['anyone'],
  errors: [],
});

export const subscribeTicket = endpoint({
  name: 'tickets.subscribe',
  summary: 'Has the holder of a ticket notified of the call, also when the page is closed.',
  method: 'PUT',
  path: '/v1/offices/:office/tickets/:ticket/push-subscription',
  params: ofTicket,
  body: pushSubscription,
  status: 204,
  roles: ['ticket'],
  idempotent: true,
  errors: ['ticket_not_found', 'ticket_ended', 'ticket_state', 'push_unavailable', 'field_invalid'],
});

export const createSignal = endpoint({
  name: 'signals.create',
  summary: 'Calls the people who work in the office: for help, in an emergency, to a broken printer.',
  method: 'POST',
  path: '/v1/offices/:office/signals',
  params: inOffice,
  body: signalRequest,
  answer: signal,
  status: 201,
  roles: ['kiosk', 'clerk'],
  idempotent: true,
  errors: ['office_not_found', 'counter_not_found', 'forbidden'],
});

export const answerSignal = endpoint({
  name: 'signals.answer',
  summary: 'Says that somebody is on the way.',
  method: 'POST',
  path: '/v1/offices/:office/signals/:signal/answer',
  params: ofSignal,
  answer: signal,
  status: 200,
  roles: ['clerk'],
  idempotent: true,
  errors: ['signal_not_found'],
});

export const endSignal = endpoint({
  name: 'signals.end',
  summary: 'Ends a signal: it is settled, or was a mistake. A kiosk ends its own ones.',
  method: 'DELETE',
  path: '/v1/offices/:office/signals/:signal',
  params: ofSignal,
  answer: signal,
  status: 200,
  roles: ['kiosk', 'clerk'],
  idempotent: true,
  errors: ['signal_not_found'],
});
