import type { Board, Office } from '@wartemarke/contract';
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
  earlyMinutes: 30,
  checkInByPhone: true,
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

/** The parts of the building. */
export const fakeZones = [
  { id: 'eingang', name: 'Eingangshalle mit Fotoselbstbedienungsstation' },
  { id: 'erdgeschoss-links', name: 'Erdgeschoss links' },
  { id: 'erdgeschoss-rechts', name: 'Erdgeschoss rechts' },
];

const counterOf = (number: number, direction: 'left' | 'right', queues: string[]) => ({
  id: `schalter-${number}`,
  name: `Schalter ${number}`,
  way: direction === 'left' ? 'Gang links' : 'Gang rechts',
  direction,
  queues,
  zone: direction === 'left' ? 'erdgeschoss-links' : 'erdgeschoss-rechts',
});

/** A counter of the office and the queues that it serves; of them only these services, where some are named. */
export interface FakeCounter extends ReturnType<typeof counterOf> {
  services?: string[];
}

/** The counters of the office. */
export const fakeCounters: readonly FakeCounter[] = [
  counterOf(1, 'left', ['meldewesen']),
  counterOf(2, 'left', ['meldewesen']),
  counterOf(3, 'left', ['meldewesen', 'verkehr']),
  counterOf(4, 'right', ['verkehr']),
  { ...counterOf(5, 'right', ['verkehr']), services: ['bewohnerparkausweis'] },
];

const counterWords = { de: 'Schalter', en: 'Counter' } as const;

/** What the counters are called in the languages in which calls are spoken. */
export function toVoices(languages: readonly (keyof typeof counterWords)[]): Board['voices'] {
  return languages.map((language) => {
    const named = fakeCounters.map(({ id, name }) => [id, name.replace('Schalter', counterWords[language])]);
    return { language, counters: Object.fromEntries(named) as Record<string, string> };
  });
}

/** What the town decided for a queue. */
export interface FakeQueue {
  /** What stands before its numbers. */
  readonly prefix: string;
  /** Where its people wait. */
  readonly place: string;
  readonly zone: string;
  /** So long a walk-in lets appointments go first. */
  readonly patienceMinutes: number;
}

/** The queues of the main office. */
export const fakeQueues: Readonly<Record<string, FakeQueue>> = {
  meldewesen: {
    prefix: 'A',
    place: 'Wartebereich A, Erdgeschoss links',
    zone: 'erdgeschoss-links',
    patienceMinutes: 30,
  },
  verkehr: {
    prefix: 'V',
    place: 'Wartebereich V, Erdgeschoss rechts',
    zone: 'erdgeschoss-rechts',
    patienceMinutes: 60,
  },
};

/** The only queue of the second office. */
export const fakeBranchQueue: FakeQueue = {
  prefix: 'T',
  place: 'Wartebank im Flur, 1. Obergeschoss',
  zone: 'eingang',
  patienceMinutes: 30,
};

/** What the town decided for a queue of an office. */
export function findFakeQueue(office: string, queue: string): FakeQueue {
  const found = office === fakeOffice.id ? fakeQueues[queue] : fakeBranchQueue;
  if (!found) throw new RangeError(`The fake town has no queue ${queue}.`);
  return found;
}
