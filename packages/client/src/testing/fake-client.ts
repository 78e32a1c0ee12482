import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { apiErrorOf } from './api-error-of.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeTransport, type FakeControl, type FakeTransport } from './fake-control.ts';
import { createFakeLive, type FakeLive } from './fake-live.ts';
import { listDays, listSlots } from './town/availability.ts';
import * as booking from './town/booking.ts';
import { fakeOffice } from './town/catalogue.ts';
import * as hall from './town/hall.ts';
import { createPairingCode, createSession, fakeClerk, pairDevice } from './town/staff.ts';
import { expectOffice, type TownState } from './town/state.ts';
import * as tickets from './town/tickets.ts';
import { createTown } from './town/town.ts';

/** When the fake town's morning is, unless told otherwise: a Monday, 9:02 in Europe/Berlin. */
export const fakeNowAt = Date.parse('2027-03-01T09:02:00+01:00');

/** A client that speaks with a town in memory, and that a test controls. */
export interface FakeClient extends Client, FakeControl {
  readonly clock: FakeClock;
  /** What `live.board` gives; set it to show any state. */
  readonly board: FakeLive['board'];
  /** What `live.hall` gives; set it to show any state. */
  readonly hall: FakeLive['hall'];
  /** What `live.ticket` gives for this ticket; set it to show any state. */
  ticket(access: Access): ReturnType<FakeLive['ticket']>;
  /** Cuts the network: calls fail, live values become stale. */
  offline(): void;
  /** Brings the network back. */
  online(): void;
}

/** Makes a client with its own town, the same in every run; times move with `clock` alone. */
export function fakeClient(options: { now?: number; baseUrl?: string } = {}): FakeClient {
  const clock = createFakeClock(options.now ?? fakeNowAt);
  const town = createTown(clock.now);
  const live = createFakeLive(town);
  const transport = createFakeTransport(live.publish);
  let keys = 0;
  const client: FakeClient = {
    baseUrl: options.baseUrl ?? 'https://termine.linden.example',
    now: clock.now,
    timers: clock.timers,
    createKey: () => `fake-key-${String((keys += 1)).padStart(20, '0')}`,
    withToken: () => client,
    withLanguage: () => client,
    ...createCitizenCalls(transport, town),
    ...createSiteCalls(transport, town),
    ...createStaffCalls(transport, town),
    live: { board: () => live.board, hall: () => live.hall, ticket: live.ticket },
    ...transport.control,
    clock,
    board: live.board,
    hall: live.hall,
    ticket: live.ticket,
    offline() {
      transport.isOffline = true;
      live.lose();
    },
    online() {
      transport.isOffline = false;
      live.publish();
    },
  };
  return client;
}

type CitizenCalls = Pick<Client, 'offices' | 'availability' | 'holds' | 'appointments'>;

function createCitizenCalls(t: FakeTransport, town: TownState): CitizenCalls {
  return {
    offices: {
      list: (o) => t.say('offices.list', [], o, () => ({ offices: [fakeOffice] })),
      get: (id, o) =>
        t.say('offices.get', [id], o, () => {
          expectOffice(id);
          return fakeOffice;
        }),
    },
    availability: {
      days: (id, wish, o) => t.say('availability.days', [id, wish], o, () => listDays(town, id, wish)),
      slots: (id, wish, o) => t.say('availability.slots', [id, wish], o, () => listSlots(town, id, wish)),
      today: (id, o) => t.say('availability.today', [id], o, () => hall.getToday(town, id)),
    },
    holds: {
      create: (id, wish, o) => t.say('holds.create', [id, wish], o, () => booking.createHold(town, id, wish)),
      release: (hold, o) => t.say('holds.release', [hold], o, () => booking.releaseHold(town, hold)),
    },
    appointments: {
      create: (id, request, o) =>
        t.say('appointments.create', [id, request], o, () => booking.createAppointment(town, id, request)),
      get: (access, o) => t.say('appointments.get', [access], o, () => booking.getAppointment(town, access)),
      cancel: (access, o) =>
        t.say('appointments.cancel', [access], o, () => booking.cancelAppointment(town, access)),
    },
  };
}

function createSiteCalls(
  t: FakeTransport,
  town: TownState,
): Pick<Client, 'checkIns' | 'tickets' | 'counters'> {
  return {
    checkIns: {
      create: (id, request, o) =>
        t.say('checkIns.create', [id, request], o, () => tickets.createCheckIn(town, id, request)),
    },
    tickets: {
      draw: (id, request, o) =>
        t.say('tickets.draw', [id, request], o, () => tickets.drawTicket(town, id, request)),
      get: (access, o) => t.say('tickets.get', [access], o, () => tickets.getTicket(town, access)),
      leave: (access, o) => t.say('tickets.leave', [access], o, () => tickets.leaveQueue(town, access)),
      recall: (place, o) => t.say('tickets.recall', [place], o, () => hall.recallTicket(town, place)),
      start: (place, o) => t.say('tickets.start', [place], o, () => hall.startTicket(town, place)),
      finish: (place, o) => t.say('tickets.finish', [place], o, () => hall.finishTicket(town, place)),
      miss: (place, o) => t.say('tickets.miss', [place], o, () => hall.missTicket(town, place)),
    },
    counters: {
      callNext: (id, counter, o) =>
        t.say('counters.callNext', [id, counter], o, () => hall.callNext(town, id, counter)),
    },
  };
}

function createStaffCalls(t: FakeTransport, town: TownState): Pick<Client, 'sessions' | 'devices'> {
  let isSignedIn = false;
  return {
    sessions: {
      create: (signIn, o) =>
        t.say('sessions.create', [signIn], o, () => {
          const session = createSession(town, signIn);
          isSignedIn = true;
          return session;
        }),
      current: (o) =>
        t.say('sessions.current', [], o, () => {
          if (!isSignedIn) throw apiErrorOf('sign_in_required');
          return fakeClerk;
        }),
      end: (o) =>
        t.say('sessions.end', [], o, () => {
          isSignedIn = false;
        }),
    },
    devices: {
      pair: (request, o) => t.say('devices.pair', [request], o, () => pairDevice(town, request)),
      createCode: (id, kind, o) =>
        t.say('devices.createCode', [id, kind], o, () => createPairingCode(town, id, kind)),
    },
  };
}
