import type { Arrival, CheckInRequest, ServiceQuantity, Ticket, TicketRequest } from '@wartemarke/contract';
import { writeAccess, type Access } from '../../access.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeCounters, fakeOffice, numberPrefixes, waitingPlaces } from './catalogue.ts';
import { toDate, toInstant } from './local-time.ts';
import { expectOffice, nextAccess, type TownState, type TownTicket } from './state.ts';

const earlyMinutes = 30;
const minutesEach = 6;

/** Says that the holder of a code is here. Accepts the QR code's content and the short code. */
export function createCheckIn(state: TownState, office: string, { code }: CheckInRequest): Arrival {
  expectOffice(office);
  const appointment = [...state.appointments.values()]
    .map((each) => each.appointment)
    .find((each) => code === each.checkInCode || code === each.code);
  if (!appointment) throw apiErrorOf('qr_unknown');
  if (appointment.state === 'cancelled') throw apiErrorOf('appointment_cancelled');
  const { startAt, ticket: known } = appointment;
  const earlier = state.tickets.find(({ id }) => id === known?.id);
  if (earlier) return toArrival(state, earlier, true);
  if (startAt.slice(0, 10) !== toDate(state.now())) throw apiErrorOf('wrong_day', { params: { startAt } });
  const fromAt = Date.parse(startAt) - earlyMinutes * 60_000;
  if (state.now() < fromAt) throw apiErrorOf('too_early', { params: { startAt, fromAt: toInstant(fromAt) } });
  const { name } = appointment.contact;
  const ticket = addTicket(state, appointment.services, { appointmentAt: startAt, ...(name && { name }) });
  appointment.state = 'arrived';
  appointment.ticket = { id: ticket.id, number: ticket.number, token: ticket.token };
  return toArrival(state, ticket, false);
}

/** Gives a walk-in a number. */
export function drawTicket(state: TownState, office: string, { services }: TicketRequest): Arrival {
  expectOffice(office);
  return toArrival(state, addTicket(state, services, {}), false);
}

/** Shows a ticket to its holder. */
export function getTicket(state: TownState, access: Access): Ticket {
  return toTicket(state, findOwnTicket(state, access));
}

/** Gives a waiting number back. */
export function leaveQueue(state: TownState, access: Access): Ticket {
  const ticket = findOwnTicket(state, access);
  if (ticket.state !== 'waiting') throw apiErrorOf('ticket_state');
  ticket.state = 'left';
  return toTicket(state, ticket);
}

/** A ticket as its holder sees it. */
export function toTicket(state: TownState, ticket: TownTicket): Ticket {
  const { id: office, name, timeZone, phone = '' } = fakeOffice;
  const counter = fakeCounters.find(({ id }) => id === ticket.counter);
  const ahead = ticket.state === 'waiting' ? waitingIn(state, ticket.queue).indexOf(ticket) : null;
  return {
    id: ticket.id,
    office: { id: office, name, timeZone, phone },
    number: ticket.number,
    state: ticket.state,
    businessDate: toDate(state.now()),
    queue: {
      id: ticket.queue,
      name: queueName(ticket.queue),
      state: 'open',
      place: waitingPlaces[ticket.queue] ?? '',
    },
    ahead,
    wait: ahead === null ? null : toWait(ahead),
    counter: counter ? { id: counter.id, name: counter.name, way: counter.way } : null,
    calledAt: ticket.calledAt === null ? null : toInstant(ticket.calledAt),
    recalls: ticket.recalls,
    at: toInstant(state.now()),
    ...(ticket.appointmentAt && { appointmentAt: ticket.appointmentAt }),
  };
}

/** Puts somebody into the line. */
export function addTicket(
  state: TownState,
  services: readonly ServiceQuantity[],
  facts: { name?: string; appointmentAt?: string },
): TownTicket {
  const queue = fakeOffice.services.find(({ id }) => id === services[0]?.id)?.queue;
  if (!queue) throw apiErrorOf('service_unknown');
  const serial = (state.lastNumbers[queue] ?? 0) + 1;
  state.lastNumbers[queue] = serial;
  const ticket: TownTicket = {
    ...nextAccess(state),
    number: `${numberPrefixes[queue]}${serial}`,
    state: 'waiting',
    queue,
    services: services.map(({ id, quantity }) => ({ id, quantity })),
    arrivedAt: state.now(),
    calledAt: null,
    startedAt: null,
    recalls: 0,
    counter: null,
    ...facts,
  };
  state.tickets.push(ticket);
  return ticket;
}

/** Who waits in a queue, next one first: appointments, then walk-ins, each as they came. */
export function waitingIn(state: TownState, queue: string): TownTicket[] {
  const waiting = state.tickets.filter((each) => each.queue === queue && each.state === 'waiting');
  return [...waiting.filter((each) => each.appointmentAt), ...waiting.filter((each) => !each.appointmentAt)];
}

/** The wait behind so many people. */
export function toWait(ahead: number): { fromMinutes: number; toMinutes: number } {
  return { fromMinutes: ahead * minutesEach, toMinutes: (ahead + 2) * minutesEach };
}

/** What the town calls a queue. */
export function queueName(queue: string): string {
  return fakeOffice.queues.find(({ id }) => id === queue)?.name ?? queue;
}

function findOwnTicket(state: TownState, { office, id, token }: Access): TownTicket {
  const ticket = state.tickets.find((each) => each.id === id && each.token === token);
  if (!ticket || office !== fakeOffice.id) throw apiErrorOf('ticket_not_found');
  return ticket;
}

function toArrival(state: TownState, ticket: TownTicket, alreadyCheckedIn: boolean): Arrival {
  const { id, number, token, queue, appointmentAt } = ticket;
  const position = waitingIn(state, queue).indexOf(ticket) + 1;
  return {
    ticket: { id, number, token },
    alreadyCheckedIn,
    place: waitingPlaces[queue] ?? '',
    link: `https://termine.linden.example/nummer${writeAccess({ office: fakeOffice.id, id, token })}`,
    position,
    wait: position === 0 ? null : toWait(position - 1),
    ...(appointmentAt && { appointmentAt }),
  };
}
