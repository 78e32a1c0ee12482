import type {
  Appointment,
  AppointmentState,
  Arrival,
  Board,
  Hall,
  Ticket,
  TicketState,
} from '@wartemarke/contract';
import { readAccess, type Access } from '../access.ts';
import { fakeNowAt } from './fake-client.ts';
import { listDays, listSlots } from './town/availability.ts';
import { cancelAppointment, getAppointment } from './town/appointments.ts';
import { createCheckIn, drawTicket } from './town/arriving.ts';
import { createHold } from './town/booking.ts';
import { fakeOffice } from './town/catalogue.ts';
import { toBoard } from './town/board.ts';
import { callNext, recallTicket } from './town/calling.ts';
import { toHall } from './town/hall.ts';
import { addDays, toDate, toInstant } from './town/local-time.ts';
import { fakeClerk, fakePairingCode, fakeSignIn } from './town/staff.ts';
import type { TownState } from './town/state.ts';
import { getTicket } from './town/tickets.ts';
import { aheadFixtures } from './fixtures-ahead.ts';
import { siteFixtures } from './fixtures-site.ts';
import { withTown } from './with-town.ts';

const office = fakeOffice.id;
const services = [{ id: 'personalausweis', quantity: 2 }];
const today = toDate(fakeNowAt);

/** The appointment that is booked in every fake town, as its link opens it. */
export const fakeAppointment: Access = withTown((town) => {
  const [booked] = town.appointments.values();
  return readAccess(booked?.appointment.link.split('#')[1] ?? '') ?? { office, id: '', token: '' };
});

const appointment = withTown((town) => getAppointment(town, fakeAppointment));
const walkIn = withTown((town) => drawTicket(town, office, { services }));

/** A ticket that waits in every fake town, as its link opens it. */
export const fakeTicket: Access = withTown((town) => {
  const { id = '', token = '' } = town.tickets.findLast(({ state }) => state === 'waiting') ?? {};
  return { office, id, token };
});

const arrived = withTown((town) => checkIn(town));
const again = withTown((town) => {
  checkIn(town);
  return checkIn(town);
});

const over = { cancellable: false, movable: false };

/** The booked appointment in each of its states. */
const appointments: Readonly<Record<AppointmentState, Appointment>> = {
  held: { ...appointment, state: 'held' },
  unconfirmed: {
    ...appointment,
    state: 'unconfirmed',
    confirmUntil: toInstant(fakeNowAt + 60 * 60_000),
  },
  requested: { ...appointment, state: 'requested' },
  confirmed: appointment,
  arrived: { ...appointment, ...over, state: 'arrived', version: 2, ticket: arrived.ticket },
  finished: { ...appointment, ...over, state: 'finished', version: 3, ticket: arrived.ticket },
  expired: { ...appointment, ...over, state: 'expired' },
  cancelled: withTown((town) => cancelAppointment(town, { ...fakeAppointment, version: 1 })),
  missed: { ...appointment, ...over, state: 'missed', version: 2 },
};

const waiting = withTown((town) => getTicket(town, fakeTicket));
const counter = { id: 'schalter-2', name: 'Schalter 2', way: 'Gang links', direction: 'left' as const };
const called: Ticket = {
  ...waiting,
  state: 'called',
  ahead: null,
  wait: null,
  counter,
  calledAt: toInstant(fakeNowAt),
};

/** A ticket in each of its states. */
const tickets: Readonly<Record<TicketState, Ticket>> = {
  waiting,
  called,
  serving: { ...called, state: 'serving' },
  parked: { ...called, state: 'parked', counter: null },
  finished: { ...called, state: 'finished' },
  missed: { ...called, state: 'missed' },
  left: { ...waiting, state: 'left', ahead: null, wait: null },
};

const board = withTown(toBoard);
const hall = withTown(toHall);

const boards: Readonly<Record<'busy' | 'empty' | 'recalled' | 'closing' | 'many' | 'long', Board>> = {
  busy: board,
  empty: { ...board, calls: [], queues: board.queues.map((queue) => ({ ...queue, waiting: 0, wait: null })) },
  recalled: withTown((town) => {
    const last = toBoard(town).calls[0];
    if (last) recallTicket(town, { office, id: last.ticket });
    return toBoard(town);
  }),
  closing: { ...board, queues: board.queues.map((queue) => ({ ...queue, state: 'closing' })) },
  many: { ...board, calls: Array.from({ length: 20 }, (_, index) => toCall(index)) },
  long: {
    ...board,
    calls: board.calls.map((call) => ({
      ...call,
      counter: {
        ...call.counter,
        name: 'Staatsangehörigkeitsangelegenheiten Zimmer 3.117',
        way: 'Aufzug am Haupteingang, 3. Obergeschoss, dann rechts',
      },
    })),
  },
};

const halls: Readonly<Record<'busy' | 'empty' | 'mine', Hall>> = {
  busy: hall,
  empty: { ...hall, tickets: [], counters: hall.counters.map((each) => ({ ...each, ticket: null })) },
  /** Schalter 4 has called somebody. */
  mine: withTown((town) => {
    callNext(town, office, 'schalter-4');
    return toHall(town);
  }),
};

const arrivals: Readonly<Record<'appointment' | 'again' | 'walkIn', Arrival>> = {
  appointment: arrived,
  again,
  walkIn,
};

/** A town to test and show with: every state that an element can meet, at `fakeNowAt`. */
export const fixtures = {
  nowAt: fakeNowAt,
  office: fakeOffice,
  /** A visit for two identity cards. */
  services,
  days: withTown((town) => listDays(town, office, { services })),
  slots: withTown((town) => listSlots(town, office, { services, date: today })),
  /** A day without slots. */
  closedDay: withTown((town) => listSlots(town, office, { services, date: addDays(today, 6) })),
  hold: withTown((town) => {
    const [slot] = listSlots(town, office, { services, date: today }).slots;
    return createHold(town, office, { services, startAt: slot?.startAt ?? '' });
  }),
  appointment,
  appointments,
  arrivals,
  ticket: waiting,
  tickets,
  board,
  boards,
  hall,
  halls,
  clerk: fakeClerk,
  ...aheadFixtures,
  ...siteFixtures,
  /** What signs in to the fake town. */
  signIn: fakeSignIn,
  /** What pairs a device with the fake town. */
  pairingCode: fakePairingCode,
};

function checkIn(town: TownState): Arrival {
  return createCheckIn(town, office, { code: appointment.checkInCode });
}

function toCall(index: number): Board['calls'][number] {
  return {
    ticket: `00000000-0000-4000-8000-${String(900 + index).padStart(12, '0')}`,
    number: `A${160 - index}`,
    queue: 'meldewesen',
    counter: { ...counter, id: `schalter-${(index % 5) + 1}`, name: `Schalter ${(index % 5) + 1}` },
    calledAt: toInstant(fakeNowAt - index * 180_000),
    recalls: 0,
    state: index < 3 ? 'called' : 'serving',
  };
}
