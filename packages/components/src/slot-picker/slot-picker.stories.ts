import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { stage, type Person } from '@wartemarke/storybook';
import { html } from 'lit';

export default { title: 'At home/Slot picker', component: 'wm-slot-picker' };

const { office, slots } = fixtures;
const identityCard = 'personalausweis';
const anyTime = /^\d+:\d\d Uhr$/;

const story = stage('wm-slot-picker', { set: { office: office.id } });

/** The times of a service. */
const times = (service = identityCard) => ({ set: { service } });

/** Somebody who keeps the first time, and what they do then. */
function atDetails(then: (person: Person) => Promise<void> = async () => {}) {
  return async (person: Person) => {
    await person.press(anyTime);
    await person.see('Ihre Angaben');
    await then(person);
  };
}

/** Somebody who books the first time. */
const toBooked = (title = 'Ihr Termin ist gebucht', button = 'Termin buchen') =>
  atDetails(async (person) => {
    await person.type('Name', 'Łukasz Wiśniewski');
    await person.type(/^E-Mail-Adresse/, 'l.wisniewski@post.example');
    await person.press(button);
    await person.see(title);
  });

/** Somebody who books before anything is filled in. */
const booksTooEarly = atDetails(async (person) => {
  await person.press('Termin buchen');
  await person.see('Bitte prüfen Sie Ihre Angaben');
});

export const Playground = story({ isLive: true });

export const Concern = story();
export const ConcernInLeichteSprache = story({ locale: 'de-x-leicht' });
export const ConcernInEnglish = story({ locale: 'en' });
export const ConcernInTurkish = story({ locale: 'tr' });
export const ConcernInUkrainian = story({ locale: 'uk' });
export const ConcernInArabic = story({ locale: 'ar' });
export const ConcernOnAPhone = story({ screen: 'phone' });
export const ConcernInASideColumn = story({ screen: 'sidebar' });
export const LongCatalogue = story({
  prepare: (client) => {
    const many = office.categories.flatMap(({ id: category }) =>
      Array.from({ length: 20 }, (_, index) => ({
        ...office.services[0]!,
        id: `${category}-${index}`,
        name: `Aufenthaltsgestattungsbescheinigung ${index + 1}`,
        categories: [category],
      })),
    );
    client.offices.get = async () => ({ ...office, services: many });
  },
});
export const Searching = story({
  play: async (person) => {
    await person.type('Anliegen suchen', 'Umzug');
    await person.see('1 Anliegen gefunden', 'Wohnung anmelden oder ummelden');
  },
});
export const FoundNothing = story({
  play: async (person) => {
    await person.type('Anliegen suchen', 'Mondreise');
    await person.see('Kein Anliegen gefunden');
  },
});
export const WithTextsOfTheTown = story({
  inside: html`
    <p slot="concern">Fragen zur Rente beantwortet das Versicherungsamt, Telefon 0361 5550177.</p>
    <p slot="time">Donnerstags haben wir bis 18 Uhr geöffnet.</p>
    <p slot="details">Für Kinder geben Sie bitte den Namen des Kindes an.</p>
  `,
});
export const NoServices = story({
  prepare: (client) => void (client.offices.get = async () => ({ ...office, services: [] })),
});
export const UnknownService = story(times('mondreise'));
export const OnlineService = story(times('fundbuero'));

export const Time = story(times());
export const TimeInLeichteSprache = story({ ...times(), locale: 'de-x-leicht' });
export const TimeInEnglish = story({ ...times(), locale: 'en' });
export const TimeInTurkish = story({ ...times(), locale: 'tr' });
export const TimeInUkrainian = story({ ...times(), locale: 'uk' });
export const TimeInArabic = story({ ...times(), locale: 'ar' });
export const TimeOnAPhone = story({ ...times(), screen: 'phone' });
export const TimeInASideColumn = story({ ...times(), screen: 'sidebar' });
export const TimeOnAWidePage = story({ ...times(), screen: 'page' });
export const Calendar = story({ ...times(), play: (person) => person.press('Kalender') });
export const CalendarInArabic = story({
  ...times(),
  locale: 'ar',
  play: (person) => person.press('Kalender'),
});
export const TwoServices = story(times(`${identityCard}:2,reisepass`));
export const Questions = story(times('kinderreisepass'));
export const Season = story(times('briefwahl'));
export const LongName = story({ ...times('unterschriftsbeglaubigung'), screen: 'phone' });
export const NoWaitingList = story({ ...times(), town: { office: { waitingList: false } } });
export const NothingFree = story({
  ...times(),
  prepare: (client) => {
    const days = fixtures.days.days.map(({ date }) => ({ date, free: 0, reason: 'full' as const }));
    client.availability.days = async () => ({ ...fixtures.days, days, nextFreeDate: null });
  },
});
export const SomebodyIsFaster = story({
  ...times(),
  prepare: (client) =>
    client.fail('holds.create', apiErrorOf('slot_taken', { alternatives: slots.slots.slice(0, 3) })),
  play: async (person) => {
    await person.press(anyTime);
    await person.see(/vergeben/);
  },
});
export const OtherOffice = story({
  ...times(),
  play: async (person) => {
    await person.press('An anderen Standorten früher?');
    await person.see('Ortsamt Talheim', 'Dort buchen');
  },
});
export const GoingOnAtTheOtherOffice = story({
  ...times(),
  play: async (person) => {
    await person.press('An anderen Standorten früher?', /^Dort buchen/);
    await person.find('.slot');
  },
});
export const WaitingList = story({
  ...times(),
  play: (person) => person.press('Auf die Warteliste setzen'),
});
export const JoinsTheWaitingList = story({
  ...times(),
  play: async (person) => {
    await person.press('Auf die Warteliste setzen');
    await person.type('Name', 'Oksana Kowaltschuk');
    await person.type(/^E-Mail-Adresse/, 'oksana@post.example');
    await person.pressAt('form .main');
    await person.see('Sie stehen auf der Warteliste');
  },
});

export const Details = story({ ...times(), play: atDetails() });
export const DetailsFilledInByThePage = story({
  set: { service: identityCard, contact: { name: 'Ayşe Yıldırım', email: 'ayse@post.example' } },
  play: atDetails(),
});
export const DetailsInArabic = story({ ...times(), locale: 'ar', play: atDetails() });
export const DetailsOnAPhone = story({ ...times(), screen: 'phone', play: atDetails() });
export const DetailsOfAChild = story({ ...times('kinderreisepass'), play: atDetails() });
export const DetailsWithErrors = story({ ...times('kinderreisepass'), play: booksTooEarly });
export const DetailsWithErrorsInArabic = story({
  ...times('kinderreisepass'),
  locale: 'ar',
  play: booksTooEarly,
});
export const FewMinutesLeft = story({
  ...times(),
  play: atDetails(async (person) => {
    await person.pass(9 * 60);
    await person.see('noch 1 Minute');
  }),
});
export const HandsInDocuments = story({
  ...times('anmeldung'),
  play: atDetails(async (person) => {
    const pdf = new File(['%PDF-1.7'], 'Wohnungsgeberbestätigung.pdf', { type: 'application/pdf' });
    await person.handIn('Wohnungsgeberbestätigung', pdf);
    await person.see('Angekommen');
  }),
});
export const AnswerLost = story({
  ...times(),
  prepare: (client) => client.fail('appointments.create', new ConnectionError('unreachable')),
  play: toBooked('Der Dienst ist kurz nicht erreichbar.'),
});

export const BooksAnAppointment = story({
  play: async (person) => {
    await person.press('Personalausweis beantragen');
    await toBooked()(person);
  },
});
export const Booked = story({ ...times(), play: toBooked() });
export const BookedInArabic = story({ ...times(), locale: 'ar', play: toBooked() });
export const BookedOnAPhone = story({ ...times(), screen: 'phone', play: toBooked() });
export const HasToBeConfirmed = story({
  ...times(),
  town: { office: { confirmation: 'activation' } },
  play: toBooked('Fast fertig: Sehen Sie in Ihre E-Mails'),
});
export const Requested = story({
  ...times(),
  town: { office: { confirmation: 'acceptance' } },
  play: toBooked('Ihre Anfrage ist bei uns', 'Termin anfragen'),
});

export const Loading = story({ isLoading: true, prepare: (client) => void client.pause('offices.get') });
export const Offline = story({ prepare: (client) => client.offline() });
export const OfflineInArabic = story({ prepare: (client) => client.offline(), locale: 'ar' });
export const TimesDoNotCome = story({
  ...times(),
  prepare: (client) => client.fail('availability.days', new ConnectionError('timeout')),
});
export const NotSetUp = story({ isBare: true });
