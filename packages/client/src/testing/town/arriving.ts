import type { Arrival, CheckInRequest, TicketRequest } from '@wartemarke/contract';
import { writeAccess } from '../../access.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findExpected, type ExpectedVisit } from './arriving-visit.ts';
import { findAlternatives, toVisit } from './availability.ts';
import { fakeOffice, findFakeQueue } from './catalogue.ts';
import { addTicket, bringBack, countAhead, returnUntil, toWait, type NewTicket } from './line.ts';
import { addDays, instantOf, toDate, toInstant } from './local-time.ts';
import { toDrawing } from './queues.ts';
import { expectOffice, findOffice, type TownState, type TownTicket } from './state.ts';

const minuteMs = 60_000;

/** Says that the holder of an appointment is here: by a code, by a phone number, or, said by a clerk, by its id. */
export function createCheckIn(state: TownState, office: string, request: CheckInRequest): Arrival {
  expectOffice(office);
  const expected = findExpected(state, request);
  const { state: at, startAt } = expected.appointment;
  if (at === 'cancelled') throw apiErrorOf('appointment_cancelled');
  if (expected.office.id !== office) throw wrongOffice(expected);
  const earlier = state.tickets.find(({ id }) => id === expected.ticket);
  if (earlier) return giveAgain(state, earlier);
  if (startAt.slice(0, 10) !== toDate(state.now())) throw apiErrorOf('wrong_day', { params: { startAt } });
  return arrive(state, expected, toManner(state, expected, request));
}

/** Gives a walk-in a number. */
export function drawTicket(state: TownState, office: string, request: TicketRequest): Arrival {
  expectOffice(office);
  expectDrawing(state, request);
  return toArrival(state, addTicket(state, request), false);
}

/** Whether somebody checks in for the appointment or takes a number like a walk-in. Clerks decide what is too early. */
function toManner(
  state: TownState,
  { appointment: { startAt, services } }: ExpectedVisit,
  { appointment, asWalkIn }: CheckInRequest,
): 'inTime' | 'asWalkIn' {
  const { site } = state;
  const now = state.now();
  const isClerk = appointment !== undefined;
  const fromAt = Date.parse(startAt) - site.earlyMinutes * minuteMs;
  const isLate = now > Date.parse(startAt) + site.lateMinutes * minuteMs;
  if (isLate && asWalkIn) return 'asWalkIn';
  if (isClerk) return 'inTime';
  if (now < fromAt) throw apiErrorOf('too_early', { params: { startAt, fromAt: toInstant(fromAt) } });
  const drawing = toDrawing(state, findQueue(state, services));
  if (isLate) throw apiErrorOf('too_late', { params: { startAt, offersTicket: Number(drawing === 'open') } });
  return 'inTime';
}

function arrive(state: TownState, expected: ExpectedVisit, manner: 'inTime' | 'asWalkIn'): Arrival {
  const { id, startAt, services, contact } = expected.appointment;
  const facts: NewTicket = { services, appointment: id, name: contact.name };
  if (manner === 'asWalkIn') expectDrawing(state, facts);
  else facts.appointmentAt = startAt;
  if (expected.documentsComplete) facts.priority = 'documents';
  const ticket = addTicket(state, facts);
  expected.arrive({ id: ticket.id, number: ticket.number, token: ticket.token });
  return toArrival(state, ticket, false);
}

/** The same number once more; who missed the call comes back by it. */
function giveAgain(state: TownState, ticket: TownTicket): Arrival {
  if (ticket.state === 'missed') {
    if (!returnUntil(state, ticket)) throw apiErrorOf('return_over');
    bringBack(state, ticket);
  }
  if (ticket.state === 'left')
    Object.assign(ticket, { state: 'waiting', arrivedAt: state.now(), endedAt: null });
  return toArrival(state, ticket, true);
}

function wrongOffice({ office }: ExpectedVisit) {
  const { name, address, directions = '' } = office;
  const { street, postalCode, city } = address;
  const params = { office: name, address: `${street}, ${postalCode} ${city}`, directions };
  return apiErrorOf('wrong_office', { params });
}

/** Refuses a number where the queue gives none; clerks may give one out when only citizens get none. */
function expectDrawing(state: TownState, { services }: Pick<NewTicket, 'services'>): void {
  const today = toDate(state.now());
  const drawing = toDrawing(state, findQueue(state, services));
  if (drawing === 'closed') {
    throw apiErrorOf('walkin_closed', { params: { opensAt: instantOf(addDays(today, 1), 480) } });
  }
  if (state.isStaffed || drawing === 'open') return;
  if (drawing === 'full') throw apiErrorOf('walkin_full');
  const near = toInstant(state.now());
  const visit = toVisit(state, fakeOffice.id, services);
  throw apiErrorOf('walkin_not_today', { alternatives: findAlternatives(state, near, visit) });
}

function findQueue(state: TownState, services: NewTicket['services']): string {
  const queue = findOffice(state, fakeOffice.id).services.find(({ id }) => id === services[0]?.id)?.queue;
  if (!queue) throw apiErrorOf('service_unknown');
  return queue;
}

function toArrival(state: TownState, ticket: TownTicket, alreadyCheckedIn: boolean): Arrival {
  const { id, number, token, office, queue, appointmentAt } = ticket;
  const ahead = countAhead(state, ticket);
  return {
    ticket: { id, number, token },
    alreadyCheckedIn,
    place: findFakeQueue(office, queue).place,
    link: `https://termine.linden.example/nummer${writeAccess({ office, id, token })}`,
    position: ahead + 1,
    wait: ahead === -1 ? null : toWait(ahead),
    ...(appointmentAt && { appointmentAt }),
  };
}
