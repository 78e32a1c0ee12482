import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { board } from '../live.ts';
import { language } from '../primitives.ts';
import { ticket } from '../ticket.ts';
import { inOffice, ofTicket } from './paths.ts';

export const followTicket = endpoint({
  name: 'live.ticket',
  summary: 'Streams a ticket to its holder.',
  method: 'GET',
  path: '/v1/offices/:office/tickets/:ticket/stream',
  params: ofTicket,
  answer: ticket,
  status: 200,
  roles: ['ticket'],
  stream: true,
  errors: ['ticket_not_found', 'ticket_ended', 'too_many_streams'],
});

export const followBoard = endpoint({
  name: 'live.board',
  summary: 'Streams what a call board shows.',
  method: 'GET',
  path: '/v1/offices/:office/board/stream',
  params: inOffice,
  query: z.object({ language: z.optional(language) }),
  answer: board,
  status: 200,
  roles: ['board', 'kiosk', 'clerk'],
  stream: true,
  errors: ['office_not_found', 'language_format', 'too_many_streams'],
});
