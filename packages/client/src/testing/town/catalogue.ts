import type { Office } from '@wartemarke/contract';
import { timeZone } from './local-time.ts';
import { services } from './services.ts';

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
  fields: { name: 'required', email: 'optional', phone: 'optional', address: 'hidden', note: 'hidden' },
  ownFields: [
    {
      id: 'kennzeichen',
      label: 'Kennzeichen',
      hint: 'zum Beispiel LI-AB 123',
      kind: 'text',
      options: [],
      rule: 'optional',
      services: ['bewohnerparkausweis'],
    },
    {
      id: 'sorgerecht',
      label: 'Wer hat das Sorgerecht?',
      kind: 'choice',
      options: [
        { id: 'gemeinsam', text: 'Beide Eltern' },
        { id: 'allein', text: 'Ein Elternteil allein' },
      ],
      rule: 'required',
      services: ['kinderreisepass'],
    },
    {
      id: 'kinderwagen',
      label: 'Wir kommen mit einem Kinderwagen.',
      kind: 'tick',
      options: [],
      rule: 'optional',
      services: ['kinderreisepass'],
    },
  ],
  confirmation: 'immediate',
  challenge: false,
  waitingList: true,
  maxServices: 5,
  queues: [
    { id: 'meldewesen', name: 'Pass- und Meldewesen', walkIns: true },
    { id: 'verkehr', name: 'Verkehr und Fundsachen', walkIns: true },
  ],
};

/** A second office of the town, for some of the same services, with times of its own. */
export const fakeBranch: Office = {
  ...fakeOffice,
  id: 'ortsamt-talheim',
  name: 'Ortsamt Talheim',
  address: { street: 'Dorfstraße 12', postalCode: '99100', city: 'Linden-Talheim' },
  phone: '+49 361 5550188',
  directions: 'Bus 12, Haltestelle Talheim Mitte.',
  services: services.filter(({ queue }) => queue === 'meldewesen'),
  ownFields: [],
  queues: [{ id: 'meldewesen', name: 'Pass- und Meldewesen', walkIns: true }],
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
