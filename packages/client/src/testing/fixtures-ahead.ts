import type { Document, WaitingEntry } from '@wartemarke/contract';
import { readAccess, type Access } from '../access.ts';
import { fakeNowAt } from './fake-client.ts';
import { getAppointmentData } from './town/appointments.ts';
import { findEarliest } from './town/availability.ts';
import { fakeBranch, fakeOffice } from './town/catalogue.ts';
import { listDay, listRequests } from './town/desk.ts';
import { addDays, toDate } from './town/local-time.ts';
import { changeQueueDay, listQueueDays } from './town/queue-days.ts';
import { acceptOffer, getWaitingEntry, makeOffer } from './town/waiting-list.ts';
import { withTown } from './with-town.ts';

const office = fakeOffice.id;
const today = toDate(fakeNowAt);
const services = [{ id: 'personalausweis', quantity: 2 }];

/** The place on the waiting list that somebody has in every fake town, as its link opens it. */
export const fakeWaiting: Access = withTown((town) => {
  const [entry] = town.waiting.values();
  return { office, id: entry?.id ?? '', token: entry?.token ?? '' };
});

const waiting = withTown((town) => getWaitingEntry(town, fakeWaiting));

/** A place on the waiting list in each of its states. */
const waitingEntries: Readonly<Record<WaitingEntry['state'], WaitingEntry>> = {
  waiting,
  offered: withTown((town) => {
    makeOffer(town, fakeWaiting);
    return getWaitingEntry(town, fakeWaiting);
  }),
  booked: withTown((town) => {
    makeOffer(town, fakeWaiting);
    acceptOffer(town, fakeWaiting);
    return getWaitingEntry(town, fakeWaiting);
  }),
  ended: { ...waiting, state: 'ended', ahead: 0 },
};

/** A document that was handed in. */
const document: Document = {
  id: '00000000-0000-4000-a000-000000000001',
  name: 'Wohnungsgeberbestätigung.pdf',
  type: 'application/pdf',
  bytes: 184_320,
  wish: 'wohnungsgeber',
  state: 'ready',
};

/** What is ahead: comparison, waiting list, and what clerks see of the days. */
export const aheadFixtures = {
  /** The other office of the town. */
  branch: fakeBranch,
  earliest: withTown((town) => findEarliest(town, services)),
  document,
  appointmentData: withTown((town) => {
    const [booked] = town.appointments.values();
    const access = readAccess(booked?.appointment.link.split('#')[1] ?? '');
    return getAppointmentData(town, access ?? { office, id: '', token: '' });
  }),
  waitingEntries,
  deskAppointments: withTown((town) => listDay(town, office, today).appointments),
  requests: withTown((town) => listRequests(town, office).appointments),
  queueDays: withTown((town) => listQueueDays(town, office, { from: today, to: addDays(today, 13) }).days),
  /** Tomorrow, closed although people have appointments. */
  misfitDay: withTown((town) =>
    changeQueueDay(
      town,
      { office, queue: 'meldewesen', date: addDays(today, 1) },
      { lanes: 0, reason: 'Personalversammlung', confirmed: true },
    ),
  ),
};
