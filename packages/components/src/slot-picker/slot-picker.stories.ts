import { ConnectionError } from '@wartemarke/client';
import {
  apiErrorOf,
  fakeClient,
  fixtures,
  type FakeClient,
  type FakeOptions,
} from '@wartemarke/client/testing';
import { html } from 'lit';
import '../define.ts';

export default { title: 'At home/Slot picker', component: 'wm-slot-picker' };

const { office, services, slots } = fixtures;

/** A booking whose server is prepared like this. */
function story(
  prepare: (client: FakeClient) => void = () => {},
  { lang = 'de', service = '', town = {} as FakeOptions } = {},
) {
  return {
    render() {
      const client = fakeClient(town);
      prepare(client);
      return html`
        <wm-slot-picker
          lang=${lang}
          office=${office.id}
          service=${service}
          trusted
          .client=${client}
        ></wm-slot-picker>
      `;
    },
  };
}

const identityCard = services[0]?.id ?? '';

export const Concern = story();
export const ConcernInEnglish = story(undefined, { lang: 'en' });
export const LongCatalogue = story((client) => {
  const many = office.categories.flatMap(({ id: category }) =>
    Array.from({ length: 20 }, (_, index) => ({
      ...office.services[0]!,
      id: `${category}-${index}`,
      name: `Aufenthaltsgestattungsbescheinigung ${index + 1}`,
      categories: [category],
    })),
  );
  client.offices.get = async () => ({ ...office, services: many });
});
export const Time = story(undefined, { service: identityCard });
export const TimeInEnglish = story(undefined, { service: identityCard, lang: 'en' });
export const TimeInArabic = story(undefined, { service: identityCard, lang: 'ar' });
export const TimeInLeichteSprache = story(undefined, { service: identityCard, lang: 'de-x-leicht' });
export const TwoServices = story(undefined, { service: `${identityCard}:2,reisepass` });
export const Questions = story(undefined, { service: 'kinderreisepass' });
export const Season = story(undefined, { service: 'briefwahl' });
export const NoWaitingList = story(undefined, {
  service: identityCard,
  town: { office: { waitingList: false } },
});
export const LongName = story(undefined, { service: 'unterschriftsbeglaubigung' });
export const NothingFree = story(
  (client) => {
    const days = fixtures.days.days.map(({ date }) => ({ date, free: 0, reason: 'full' as const }));
    client.availability.days = async () => ({ ...fixtures.days, days, nextFreeDate: null });
  },
  { service: identityCard },
);
export const SomebodyIsFaster = story(
  (client) =>
    client.fail('holds.create', apiErrorOf('slot_taken', { alternatives: slots.slots.slice(0, 3) })),
  { service: identityCard },
);
export const UnknownService = story(undefined, { service: 'mondreise' });
export const OnlineService = story(undefined, { service: 'fundbuero' });
export const Loading = story((client) => client.pause('offices.get'));
export const Offline = story((client) => client.offline());
export const TimesDoNotCome = story(
  (client) => client.fail('availability.days', new ConnectionError('timeout')),
  { service: identityCard },
);
export const NotSetUp = { render: () => html`<wm-slot-picker lang="de"></wm-slot-picker>` };
