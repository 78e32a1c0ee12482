import { apiErrorOf, fakeAppointment, fixtures } from '@wartemarke/client/testing';
import type { Appointment } from '@wartemarke/contract';
import { stage, type Scene } from '@wartemarke/storybook';
import { html } from 'lit';
import type { Appointment as AppointmentElement } from './appointment.ts';

export default { title: 'At home/Appointment', component: 'wm-appointment' };

const { appointments, document, office } = fixtures;
const { confirmed } = appointments;

const story = stage('wm-appointment', { set: { bookingUrl: '#termin', access: fakeAppointment } });

/** An appointment as it stands. */
const standing = (appointment: Appointment, scene: Scene<AppointmentElement> = {}) =>
  story({ ...scene, set: { appointment } });

const withDocuments: Appointment = {
  ...confirmed,
  documentWishes: [{ id: 'wohnungsgeber', name: 'Wohnungsgeberbestätigung' }],
  documents: [document],
};

const longNames: Appointment = {
  ...confirmed,
  contact: { ...confirmed.contact, name: 'Wilhelmina Müller-Lüdenscheidt-Schleswigholsteiner' },
  services: confirmed.services.map((service) => ({
    ...service,
    name: 'Aufenthaltsgestattungsbescheinigung und Fiktionsbescheinigung',
  })),
};

/** What somebody presses. */
const pressing = (...names: readonly string[]): Scene<AppointmentElement> => ({
  play: (person) => person.press(...names),
});

export const Playground = story({ isLive: true });

export const Confirmed = standing(confirmed);
export const ConfirmedInLeichteSprache = standing(confirmed, { locale: 'de-x-leicht' });
export const ConfirmedInEnglish = standing(confirmed, { locale: 'en' });
export const ConfirmedInTurkish = standing(confirmed, { locale: 'tr' });
export const ConfirmedInUkrainian = standing(confirmed, { locale: 'uk' });
export const ConfirmedInArabic = standing(confirmed, { locale: 'ar' });
export const ConfirmedOnAPhone = standing(confirmed, { screen: 'phone' });
export const WithATextOfTheTown = standing(confirmed, {
  inside: html`<p slot="shown">Der Aufzug ist bis Ostern außer Betrieb. Klingeln Sie am Eingang B.</p>`,
});
export const LongNames = standing(longNames, { screen: 'phone' });
export const Unconfirmed = standing(appointments.unconfirmed);
export const Requested = standing(appointments.requested);
export const Held = standing(appointments.held);

export const Moving = standing(confirmed, pressing('Termin verlegen'));
export const MovingInArabic = standing(confirmed, { ...pressing('Termin verlegen'), locale: 'ar' });
export const MovingOnAPhone = standing(confirmed, { ...pressing('Termin verlegen'), screen: 'phone' });
export const MovingWithoutAnswer = standing(confirmed, {
  ...pressing('Termin verlegen'),
  prepare: (client) => client.fail('availability.days', apiErrorOf('busy')),
});
export const MovesTheAppointment = story({
  play: async (person) => {
    await person.press('Termin verlegen', /^\d+:\d\d/, 'Ja, verlegen');
    await person.see('Ihr Termin hat eine neue Zeit');
  },
});
export const MovedOften = standing({ ...confirmed, movable: false, movesLeft: 0 });

export const Cancelling = standing(confirmed, pressing('Termin absagen'));
export const CancelsTheAppointment = story({
  play: async (person) => {
    await person.press('Termin absagen', 'Ja, absagen');
    await person.see('Termin abgesagt');
  },
});
export const Deleting = standing(confirmed, pressing('Ihre Daten', 'Alles löschen'));
export const WithDocuments = standing(withDocuments);
export const WithDocumentsInArabic = standing(withDocuments, { locale: 'ar' });

export const Arrived = story({
  prepare: async (client) => {
    await client.checkIns.create(office.id, { code: confirmed.checkInCode });
  },
});
export const Finished = standing(appointments.finished);
export const Cancelled = standing(appointments.cancelled);
export const CancelledByTheOffice = standing({
  ...appointments.cancelled,
  message: 'Am 1. März ist unser Rechner abgeschaltet. Bitte entschuldigen Sie.',
});
export const Missed = standing(appointments.missed);
export const Expired = standing(appointments.expired);

export const Loading = story({ isLoading: true, prepare: (client) => void client.pause('appointments.get') });
export const Offline = story({ prepare: (client) => client.offline() });
export const OfflineInArabic = story({ prepare: (client) => client.offline(), locale: 'ar' });
export const WrongLink = story({ set: { access: { ...fakeAppointment, token: 'x'.repeat(32) } } });
export const NoLink = story({ set: { access: undefined } });
export const NotSetUp = story({ isBare: true });
