import type { Office, Service } from '@wartemarke/contract';
import { timeZone } from './local-time.ts';

const oldDocument = { name: 'bisheriger Ausweis oder Reisepass', hint: 'auch wenn er abgelaufen ist' };
const photo = {
  name: 'biometrisches Passbild in digitaler Form',
  hint: 'Sie können es am Fototerminal im Eingangsbereich aufnehmen.',
};

function serviceOf(facts: Pick<Service, 'id' | 'name' | 'categories'> & Partial<Service>): Service {
  return {
    keywords: [],
    queue: 'meldewesen',
    durationMinutes: 10,
    additionalMinutes: 10,
    maxQuantity: 4,
    combinableWith: 'all',
    requirements: [],
    bookable: true,
    ...facts,
  };
}

const services: Service[] = [
  serviceOf({
    id: 'personalausweis',
    name: 'Personalausweis beantragen',
    categories: ['ausweise'],
    keywords: ['Perso', 'Ausweis verlängern'],
    durationMinutes: 15,
    requirements: [oldDocument, photo],
    fee: '37,00 €, unter 24 Jahren 22,80 €',
    leika: '99009001012000',
  }),
  serviceOf({
    id: 'reisepass',
    name: 'Reisepass beantragen',
    categories: ['ausweise'],
    keywords: ['Pass'],
    durationMinutes: 15,
    requirements: [oldDocument, photo, { name: 'Geburts- oder Heiratsurkunde' }],
    fee: '70,00 €, unter 24 Jahren 37,50 €',
  }),
  serviceOf({
    id: 'vorlaeufiger-reisepass',
    name: 'Vorläufigen Reisepass beantragen',
    categories: ['ausweise'],
    durationMinutes: 20,
    maxQuantity: 1,
    requirements: [oldDocument, photo, { name: 'Nachweis der Reise', hint: 'zum Beispiel die Buchung' }],
    fee: '26,00 €',
  }),
  serviceOf({
    id: 'ausweis-abholen',
    name: 'Ausweis oder Reisepass abholen',
    categories: ['ausweise'],
    durationMinutes: 5,
    additionalMinutes: 5,
    requirements: [oldDocument],
  }),
  serviceOf({
    id: 'anmeldung',
    name: 'Wohnung anmelden oder ummelden',
    categories: ['wohnen'],
    keywords: ['Umzug', 'Ummeldung'],
    durationMinutes: 15,
    maxQuantity: 6,
    requirements: [
      { name: 'Ausweise aller Personen, die umziehen' },
      {
        name: 'Wohnungsgeberbestätigung',
        hint: 'Sie bekommen sie von Ihrer Vermieterin oder Ihrem Vermieter.',
      },
    ],
  }),
  serviceOf({
    id: 'abmeldung',
    name: 'Wohnung abmelden bei Wegzug ins Ausland',
    categories: ['wohnen'],
    requirements: [{ name: 'Ausweise aller Personen, die wegziehen' }],
  }),
  serviceOf({
    id: 'meldebescheinigung',
    name: 'Meldebescheinigung',
    categories: ['wohnen', 'bescheinigungen'],
    durationMinutes: 5,
    additionalMinutes: 5,
    requirements: [{ name: 'Ausweis' }],
    fee: '10,00 €',
  }),
  serviceOf({
    id: 'fuehrungszeugnis',
    name: 'Führungszeugnis beantragen',
    categories: ['bescheinigungen'],
    keywords: ['polizeiliches Führungszeugnis'],
    requirements: [{ name: 'Ausweis' }],
    fee: '13,00 €',
  }),
  serviceOf({
    id: 'unterschriftsbeglaubigung',
    name: 'Unterschriftsbeglaubigung und Beglaubigung fremdsprachiger Personenstandsurkunden',
    categories: ['bescheinigungen'],
    combinableWith: ['meldebescheinigung', 'fuehrungszeugnis'],
    requirements: [{ name: 'Ausweis' }, { name: 'das Schriftstück, noch nicht unterschrieben' }],
    fee: '4,00 € je Unterschrift',
  }),
  serviceOf({
    id: 'bewohnerparkausweis',
    name: 'Bewohnerparkausweis',
    categories: ['fahrzeug'],
    queue: 'verkehr',
    requirements: [{ name: 'Zulassungsbescheinigung Teil I', hint: 'früher: Fahrzeugschein' }],
    fee: '30,70 € im Jahr',
    hint: 'Die Wohnung muss in der Parkzone liegen.',
  }),
  serviceOf({
    id: 'fuehrerscheinumtausch',
    name: 'Führerschein umtauschen (Pflichtumtausch)',
    categories: ['fahrzeug'],
    keywords: ['Kartenführerschein'],
    queue: 'verkehr',
    durationMinutes: 15,
    requirements: [{ name: 'bisheriger Führerschein' }, photo],
    fee: '25,30 €',
  }),
  serviceOf({
    id: 'fundbuero',
    name: 'Fundsachen suchen',
    categories: ['fahrzeug'],
    queue: 'verkehr',
    bookable: false,
    link: 'https://fundsachen.linden.example/',
  }),
];

/** The office of the fake town. */
export const fakeOffice: Office = {
  id: 'buergerbuero',
  name: 'Bürgerbüro Linden',
  timeZone,
  address: { street: 'Rathausplatz 1', postalCode: '99099', city: 'Linden' },
  phone: '+49 361 5550123',
  email: 'buergerbuero@linden.example',
  language: 'de',
  directions: 'Eingang B, Erdgeschoss. Der Zugang ist stufenlos.',
  accent: '#1d5c4f',
  privacyNotice: 'Wir verwenden Ihre Angaben nur für diesen Termin und löschen sie 30 Tage danach.',
  privacyLink: 'https://www.linden.example/datenschutz',
  categories: [
    { id: 'ausweise', name: 'Ausweise und Pässe' },
    { id: 'wohnen', name: 'Wohnen und Umziehen' },
    { id: 'bescheinigungen', name: 'Bescheinigungen und Beglaubigungen' },
    { id: 'fahrzeug', name: 'Fahrzeug, Verkehr und Fundsachen' },
  ],
  services,
  fields: { name: 'required', email: 'optional', phone: 'optional', note: 'hidden' },
  maxServices: 5,
  queues: [
    { id: 'meldewesen', name: 'Pass- und Meldewesen', walkIns: true },
    { id: 'verkehr', name: 'Verkehr und Fundsachen', walkIns: true },
  ],
};

/** The counters of the office and the queues that they serve. */
export const fakeCounters = [
  { id: 'schalter-1', name: 'Schalter 1', way: 'Gang links', queues: ['meldewesen'] },
  { id: 'schalter-2', name: 'Schalter 2', way: 'Gang links', queues: ['meldewesen'] },
  { id: 'schalter-3', name: 'Schalter 3', way: 'Gang links', queues: ['meldewesen', 'verkehr'] },
  { id: 'schalter-4', name: 'Schalter 4', way: 'Gang rechts', queues: ['verkehr'] },
  { id: 'schalter-5', name: 'Schalter 5', way: 'Gang rechts', queues: ['verkehr'] },
];

/** What stands before the numbers of each queue. */
export const numberPrefixes: Readonly<Record<string, string>> = { meldewesen: 'A', verkehr: 'V' };

/** Where people of each queue wait. */
export const waitingPlaces: Readonly<Record<string, string>> = {
  meldewesen: 'Wartebereich A, Erdgeschoss links',
  verkehr: 'Wartebereich V, Erdgeschoss rechts',
};
