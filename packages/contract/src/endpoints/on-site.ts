import { endpoint } from '../endpoint.ts';
import { arrival, checkInRequest, ticketRequest } from '../on-site.ts';
import { ticket } from '../ticket.ts';
import { visitErrors } from './availability.ts';
import { inOffice, ofTicket } from './paths.ts';

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
    'qr_unknown',
    'wrong_office',
    'wrong_day',
    'too_early',
    'too_late',
    'appointment_cancelled',
    'try_later',
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
  errors: [...visitErrors, 'walkin_closed', 'walkin_full'],
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
