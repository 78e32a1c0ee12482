import { ConnectionError } from '@wartemarke/client';
import type { FakeClient } from '@wartemarke/client/testing';
import { press, toViewStory, type DeskScene } from '../../../test/desk-story.ts';

export default {
  title: 'On site/Staff desk, days ahead',
  component: 'wm-staff-desk',
  tags: ['!autodocs'],
};

/** A desk at work, in the view of this letter. */
const story = (letter: 't' | 'r' | 'p', scene: DeskScene = {}) => toViewStory(letter, scene);

const tomorrow = '#day-meldewesen-2027-03-02';
const failing = (name: string) => (client: FakeClient) =>
  client.fail(name, new ConnectionError('unreachable'));

export const Appointments = story('t');
export const AppointmentsInLeichteSprache = story('t', { locale: 'de-x-leicht' });
export const AppointmentsInArabic = story('t', { locale: 'ar' });
export const AppointmentsUnreachable = story('t', { prepare: failing('desk.appointments') });
export const AppointmentsOnTheirWay = story('t', {
  isLoading: true,
  prepare: (client) => void client.pause('desk.appointments'),
});
export const AppointmentOpen = story('t', { play: press('.appointments .row') });
export const AppointmentMoving = story('t', { play: press('.appointments .row', '#step-move') });
export const AppointmentCancelling = story('t', { play: press('.appointments .row', '#step-cancel') });
export const BookingForSomebody = story('t', { play: press('#book') });
export const Requests = story('r');
export const RequestOpen = story('r', { play: press('.request') });
export const RequestsUnreachable = story('r', { prepare: failing('desk.requests') });
export const Capacity = story('p');
export const CapacityOfADay = story('p', { play: press(tomorrow) });
export const CapacityAsking = story('p', { play: press(tomorrow, '.sheet .button:not(.main)') });
export const CapacityMisfits = story('p', {
  play: press(tomorrow, '.sheet .button:not(.main)', '.asking .main'),
});
export const CapacityInUkrainian = story('p', { locale: 'uk' });
