import type { Office } from '@wartemarke/contract';
import { createAppointment, createHold } from './booking.ts';
import { findSlots, toVisit } from './availability.ts';
import { callNext, startTicket } from './calling.ts';
import { fakeCounters, fakeOffice } from './catalogue.ts';
import { addTicket } from './line.ts';
import { addDays, toDate } from './local-time.ts';
import type { FakeSite } from './site.ts';
import { createTownState, type TownState } from './state.ts';
import { joinWaitingList } from './waiting-list.ts';

const minute = 60_000;

/**
 * The fake town in the middle of a morning: one ticket is being served, two are called, four people wait,
 * the first appointment of `fakeAppointment` is booked, and somebody waits for a passport appointment.
 * @param changes - What is different at the main office.
 * @param site - What is different in its hall.
 */
export function createTown(
  now: () => number,
  changes?: Partial<Office>,
  site?: Partial<FakeSite>,
): TownState {
  let at = now();
  const past = createTownState(() => at, changes, site);
  bookFirst(past);
  at -= 40 * minute;
  const [first, second, third] = fakeCounters;
  for (const service of ['personalausweis', 'meldebescheinigung', 'bewohnerparkausweis']) {
    at += 3 * minute;
    addTicket(past, { services: [{ id: service, quantity: 1 }] });
  }
  at = now() - 12 * minute;
  const served = callNext(past, fakeOffice.id, first?.id ?? '').ticket;
  if (served) startTicket(past, { office: fakeOffice.id, id: served.id });
  for (const service of ['personalausweis', 'anmeldung', 'fuehrerscheinumtausch', 'reisepass']) {
    at += minute;
    const name = service === 'reisepass' ? 'Ł. Łukaszewicz' : undefined;
    addTicket(past, { services: [{ id: service, quantity: 1 }], name });
  }
  at = now() - 2 * minute;
  callNext(past, fakeOffice.id, second?.id ?? '');
  at = now() - minute / 2;
  callNext(past, fakeOffice.id, third?.id ?? '');
  const town = { ...past, now };
  joinFirst(town);
  return town;
}

/** Books the first slot from today on, so that its code can be scanned; every office takes this one at once. */
function bookFirst(state: TownState): void {
  const services = [{ id: 'personalausweis', quantity: 2 }];
  const plain = { ...state, offices: [fakeOffice] };
  const visit = toVisit(plain, fakeOffice.id, services);
  let date = toDate(state.now());
  while (findSlots(plain, date, visit).length === 0) date = addDays(date, 1);
  const startAt = findSlots(plain, date, visit)[0]?.startAt ?? '';
  const hold = createHold(plain, fakeOffice.id, { services, startAt });
  const contact = { name: 'Aleksandra Müller-Lüdenscheidt', email: 'a.mueller@post.example' };
  createAppointment(plain, fakeOffice.id, { hold: hold.id, token: hold.token, contact });
  state.lastId = plain.lastId;
}

/** Takes the first person onto the waiting list. */
function joinFirst(state: TownState): void {
  const date = toDate(state.now());
  joinWaitingList({ ...state, offices: [fakeOffice] }, fakeOffice.id, {
    services: [{ id: 'reisepass', quantity: 1 }],
    fromDate: date,
    toDate: addDays(date, 20),
    weekdays: [],
    part: 'any',
    contact: { name: 'Mykola Ö.', email: 'mykola@post.example' },
  });
  state.lastId += 1;
}
