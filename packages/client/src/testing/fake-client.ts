import type { Office } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Ability } from '../backend.ts';
import type { Client } from '../client.ts';
import { createFakeCitizenCalls } from './fake-citizen-calls.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeTransport, type FakeControl } from './fake-control.ts';
import { createFakeLive, type FakeLive } from './fake-live.ts';
import { createFakeSiteCalls } from './fake-site-calls.ts';
import { createFakeStaffCalls } from './fake-staff-calls.ts';
import type { FakeSite } from './town/site.ts';
import { createTown } from './town/town.ts';
import { makeOffer } from './town/waiting-list.ts';

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
  /** Offers a free time to somebody on the waiting list. */
  offer(entry: Access): void;
  /** Cuts the network: calls fail, live values become stale. */
  offline(): void;
  /** Brings the network back. */
  online(): void;
}

/** How a fake town differs from the usual one. */
export interface FakeOptions {
  now?: number;
  baseUrl?: string;
  /** What it cannot do, as another system's client: such calls are refused with `not_supported`. */
  lacks?: readonly Ability[];
  /** What is different at the main office, such as `confirmation`, `challenge` or `fields`. */
  office?: Partial<Office>;
  /** What is different in its hall, such as `waitingList`, `drawing` or `recallsBeforeMiss`. */
  site?: Partial<FakeSite>;
}

/** Makes a client with its own town, the same in every run; times move with `clock` alone. */
export function fakeClient(options: FakeOptions = {}): FakeClient {
  const clock = createFakeClock(options.now ?? fakeNowAt);
  const town = createTown(clock.now, options.office, options.site);
  const live = createFakeLive(town);
  const transport = createFakeTransport(live.publish, options.lacks);
  let keys = 0;
  const client: FakeClient = {
    baseUrl: options.baseUrl ?? 'https://termine.linden.example',
    ...(options.lacks && { lacks: options.lacks }),
    now: clock.now,
    timers: clock.timers,
    createKey: () => `fake-key-${String((keys += 1)).padStart(23, '0')}`,
    withToken: () => client,
    withLanguage: () => client,
    ...createFakeCitizenCalls(transport, town),
    ...createFakeSiteCalls(transport, town),
    ...createFakeStaffCalls(transport, town),
    live: { board: () => live.board, hall: () => live.hall, ticket: live.ticket },
    ...transport.control,
    clock,
    board: live.board,
    hall: live.hall,
    ticket: live.ticket,
    offer: (entry) => makeOffer(town, entry),
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
