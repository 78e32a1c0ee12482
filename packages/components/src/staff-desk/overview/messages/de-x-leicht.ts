import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { OverviewMessages } from './de.ts';

export const messages: OverviewMessages = {
  ...shared,
  title: 'Wer ist wo im Haus?',
  at: ({ time }) =>
    `So war es um ${time}. Gezählt sind Nummern und Plätze mit Mitarbeitenden. Manche Gäste haben keine Nummer.`,
  print: 'Liste für den Not·fall drucken',
  zone: 'Bereich',
  waiting: 'Warten',
  served: 'Am Platz',
  staffed: 'Plätze mit Mitarbeitenden',
  total: 'Zusammen',
  noZone: 'Ohne Bereich',

  listTitle: 'Liste für den Not·fall',
  listAt: ({ date, time }) => `So war es am ${date}, ${time}`,
  listOld: ({ time }) => `Um ${time} gab es kein Internet. Seitdem kann es anders sein.`,
  found: ({ found, count }) => `Draußen gesehen: ${found} von ${count}`,
  clear: 'Haken löschen',
  visitors: ({ count }) => plural('de', count, { one: '1 Nummer', other: `${count} Nummern` }),
  counters: ({ count }) =>
    plural('de', count, { one: '1 Platz mit Mitarbeitenden', other: `${count} Plätze mit Mitarbeitenden` }),
  onBreak: 'macht Pause',
  atWork: 'arbeitet',
  isAt: ({ counter }) => `ist an ${counter}`,
  waits: 'wartet',
  byHand: 'Weitere Personen:',
};
