import { createAppointment, createHold } from './booking.ts';
import { findSlots } from './availability.ts';
import { fakeCounters, fakeOffice } from './catalogue.ts';
import { callNext, startTicket } from './hall.ts';
import { addDays, toDate } from './local-time.ts';
import { createTownState, type TownState } from './state.ts';
import { addTicket } from './tickets.ts';

const minute = 60_000;

/**
 * The fake town in the middle of a morning: one ticket is being served, two are called, four people wait,
 * and the first appointment of `fakeAppointment` is booked.
 */
export function createTown(now: () => number): TownState {
  let at = now();
  const past = createTownState(() => at);
  bookFirst(past);
  at -= 40 * minute;
  const [first, second, third] = fakeCounters;
  for (const service of ['personalausweis', 'meldebescheinigung', 'bewohnerparkausweis']) {
    at += 3 * minute;
    addTicket(past, [{ id: service, quantity: 1 }], {});
  }
  at = now() - 12 * minute;
  const served = callNext(past, fakeOffice.id, first?.id ?? '').ticket;
  if (served) startTicket(past, { office: fakeOffice.id, id: served.id });
  for (const service of ['personalausweis', 'anmeldung', 'fuehrerscheinumtausch', 'reisepass']) {
    at += minute;
    addTicket(
      past,
      [{ id: service, quantity: 1 }],
      service === 'reisepass' ? { name: 'Ł. Łukaszewicz' } : {},
    );
  }
  at = now() - 2 * minute;
  callNext(past, fakeOffice.id, second?.id ?? '');
  at = now() - minute / 2;
  callNext(past, fakeOffice.id, third?.id ?? '');
  return { ...past, now };
}

/** Books the first slot from today on, so that its code can be scanned. */
function bookFirst(state: TownState): void {
  const services = [{ id: 'personalausweis', quantity: 2 }];
  let date = toDate(state.now());
  while (findSlots(state, date, 25).length === 0) date = addDays(date, 1);
  const startAt = findSlots(state, date, 25)[0]?.startAt ?? '';
  const hold = createHold(state, fakeOffice.id, { services, startAt });
  const contact = { name: 'Aleksandra Müller-Lüdenscheidt', email: 'a.mueller@post.example' };
  createAppointment(state, fakeOffice.id, { hold: hold.id, token: hold.token, contact });
}
