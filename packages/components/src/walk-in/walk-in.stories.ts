import { apiErrorOf, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { stage } from '@wartemarke/storybook';

export default { title: 'At home/Walk-in', component: 'wm-walk-in' };

const office = fixtures.office.id;
const hour = 3_600_000;

const story = stage('wm-walk-in', { set: { office, bookingUrl: '#termin' } });

/** Lets the queues of a town be renamed, as towns do. */
function callLong(client: FakeClient): void {
  const { today } = client.availability;
  client.availability.today = async (...asked) => {
    const known = await today(...asked);
    const name = 'Staatsangehörigkeitsangelegenheiten und Aufenthaltsgestattungsbescheinigungen';
    return { ...known, queues: known.queues.map((queue) => ({ ...queue, name })) };
  };
}

export const Playground = story({ isLive: true });

export const Morning = story();
export const MorningInLeichteSprache = story({ locale: 'de-x-leicht' });
export const MorningInEnglish = story({ locale: 'en' });
export const MorningInTurkish = story({ locale: 'tr' });
export const MorningInUkrainian = story({ locale: 'uk' });
export const MorningInArabic = story({ locale: 'ar' });
export const OnAPhone = story({ screen: 'phone' });
export const InASideColumn = story({ screen: 'sidebar' });
export const EarlyMorning = story({ prepare: (client) => client.clock.advance(-2 * hour) });
export const Evening = story({ prepare: (client) => client.clock.advance(10 * hour) });
export const Full = story({ town: { site: { drawing: { meldewesen: 'not_today', verkehr: 'full' } } } });
export const AppointmentsOnly = story({ town: { site: { drawing: { meldewesen: 'closed' } } } });
export const Closing = story({
  prepare: async (client) => {
    await client.queues.setState(office, 'meldewesen', { state: 'closing' });
  },
});
export const Paused = story({
  prepare: async (client) => {
    await client.queues.setState(office, 'meldewesen', {
      state: 'paused',
      text: 'Die Technik steht gerade still. Es geht voraussichtlich um 9:30 Uhr weiter.',
    });
  },
});
export const LongNames = story({ prepare: callLong, screen: 'sidebar' });
export const Loading = story({
  isLoading: true,
  prepare: (client) => void client.pause('availability.today'),
});
export const Offline = story({ prepare: (client) => client.offline() });
export const ConnectionLost = story({
  play: async ({ client, see, pass }) => {
    await see('Ohne Termin');
    client.offline();
    await pass(5 * 60);
    await see(/Stand|Verbindung/);
  },
});
export const OfficeUnknown = story({
  prepare: (client) => client.fail('availability.today', apiErrorOf('office_not_found')),
});
export const NotSetUp = story({ isBare: true });
