import { fixtures } from '@wartemarke/client/testing';
import { stage } from '@wartemarke/storybook';
import { html } from 'lit';

export default { title: 'Around them/Provider', component: 'wm-provider' };

const office = fixtures.office.id;

const story = stage('wm-provider', {
  inside: html`
    <h2>Bürgerbüro Linden</h2>
    <wm-walk-in office=${office} booking-url="#termin"></wm-walk-in>
    <wm-slot-picker office=${office}></wm-slot-picker>
  `,
});

export const Playground = story({ isLive: true });
export const TwoElementsOfOneTown = story({
  play: async (person) => {
    await person.see('Ohne Termin', 'Worum geht es?');
  },
});
export const InArabic = story({ locale: 'ar' });
export const Offline = story({ prepare: (client) => client.offline() });
export const NotSetUp = story({ isBare: true });
