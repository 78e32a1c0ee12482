import { fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { WaitingEntry } from '@wartemarke/contract';
import { stage, type Scene } from '@wartemarke/storybook';
import type { WaitingList } from './waiting-list.ts';

export default { title: 'At home/Waiting list', component: 'wm-waiting-list' };

const office = fixtures.office.id;

/** Puts somebody onto the list, and lets more happen. */
async function join(
  client: FakeClient,
  then: (access: NonNullable<WaitingList['access']>) => unknown = () => {},
) {
  const { id, token } = await client.waitingList.join(office, {
    services: [{ id: 'personalausweis', quantity: 2 }],
    fromDate: '2027-03-02',
    toDate: '2027-03-31',
    weekdays: [2, 4],
    part: 'morning',
    contact: { name: 'Ł. Łukaszewicz', email: 'l@post.example' },
  });
  const access = { office, id, token };
  await then(access);
  return { access };
}

const story = stage('wm-waiting-list', {
  set: { bookingUrl: '#termin' },
  town: { office: { waitingList: true, challenge: false } },
  prepare: (client) => join(client),
});

/** Somebody to whom a time is offered. */
const offered: Scene<WaitingList> = {
  prepare: (client) => join(client, (access) => client.offer(access)),
};

/** A place on the list of which the town says something else. */
const saying = (different: Partial<WaitingEntry>): Scene<WaitingList> => ({
  async prepare(client) {
    const { get } = client.waitingList;
    client.waitingList.get = async (...asked) => ({ ...(await get(...asked)), ...different });
    return join(client);
  },
});

const longServices = fixtures.appointments.confirmed.services.map((service) => ({
  ...service,
  name: 'Aufenthaltsgestattungsbescheinigung und Fiktionsbescheinigung',
}));

export const Playground = story({ ...offered, isLive: true });

export const Waiting = story();
export const WaitingOnAPhone = story({ screen: 'phone' });
export const Offered = story(offered);
export const OfferedInLeichteSprache = story({ ...offered, locale: 'de-x-leicht' });
export const OfferedInEnglish = story({ ...offered, locale: 'en' });
export const OfferedInTurkish = story({ ...offered, locale: 'tr' });
export const OfferedInUkrainian = story({ ...offered, locale: 'uk' });
export const OfferedInArabic = story({ ...offered, locale: 'ar' });
export const TakesTheOffer = story({
  ...offered,
  play: async (person) => {
    await person.press('Termin nehmen');
    await person.see('Der Termin ist gebucht');
  },
});
export const PassesItOn = story({
  ...offered,
  play: async (person) => {
    await person.press('Passt mir nicht');
    await person.see('Sie stehen auf der Warteliste');
  },
});
export const Booked = story({
  prepare: (client) =>
    join(client, (access) => {
      client.offer(access);
      return client.waitingList.accept(access);
    }),
});
export const Leaving = story({ play: (person) => person.press('Nicht mehr warten') });
export const LeavesTheList = story({
  play: async (person) => {
    await person.press('Nicht mehr warten', 'Ja, Platz aufgeben');
    await person.see('Sie stehen nicht mehr auf der Liste');
  },
});
export const Ended = story(saying({ state: 'ended' }));
export const LongNames = story({ ...saying({ services: longServices }), screen: 'phone' });
export const Loading = story({
  isLoading: true,
  prepare: async (client) => {
    const joined = await join(client);
    client.pause('waitingList.get');
    return joined;
  },
});
export const Offline = story({ prepare: (client) => join(client, () => client.offline()) });
export const WrongLink = story({
  prepare: async (client) => {
    const { access } = await join(client);
    return { access: { ...access, token: 'x'.repeat(32) } };
  },
});
export const LinkMissing = story({ prepare: () => {} });
export const NotSetUp = story({ isBare: true });
