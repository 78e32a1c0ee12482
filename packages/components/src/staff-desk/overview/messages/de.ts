import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

type Count = { count: number };
type Time = { time: string };

export const messages = {
  ...shared,
  title: 'Wer ist wo im Haus?',
  at: ({ time }: Time) =>
    `Stand ${time}. Gezählt werden Nummern und besetzte Plätze. Begleitpersonen haben keine Nummer.`,
  print: 'Räumungsliste drucken',
  zone: 'Bereich',
  waiting: 'Wartend',
  served: 'Am Platz',
  staffed: 'Besetzte Plätze',
  total: 'Zusammen',
  noZone: 'Keinem Bereich zugeordnet',

  listTitle: 'Räumungsliste',
  listAt: ({ date, time }: Time & { date: string }) => `Stand: ${date}, ${time}`,
  listOld: ({ time }: Time) => `Ohne Verbindung um ${time}. Seither kann sich etwas geändert haben.`,
  found: ({ found, count }: Count & { found: number }) => `Draußen gesehen: ${found} von ${count}`,
  clear: 'Haken löschen',
  visitors: ({ count }: Count) => plural('de', count, { one: '1 Nummer', other: `${count} Nummern` }),
  counters: ({ count }: Count) =>
    plural('de', count, { one: '1 besetzter Platz', other: `${count} besetzte Plätze` }),
  onBreak: 'in der Pause',
  atWork: 'besetzt',
  isAt: ({ counter }: { counter: string }) => `an ${counter}`,
  waits: 'wartet',
  byHand: 'Weitere Personen:',
};

export type OverviewMessages = typeof messages;
