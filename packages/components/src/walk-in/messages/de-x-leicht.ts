import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { WalkInMessages } from './de.ts';

export const messages: WalkInMessages = {
  ...shared,
  without: 'Sie haben keinen Termin?',
  with: 'Sie wollen heute noch einen Termin?',
  wait: ({ from, to }) =>
    from === to ? `Sie warten ungefähr ${to} Minuten.` : `Sie warten ungefähr ${from} bis ${to} Minuten.`,
  noWait: 'Sie kommen gleich dran.',
  waiting: ({ count }) =>
    count === 0
      ? 'Niemand wartet.'
      : plural('de', count, { one: '1 Person wartet.', other: `${count} Personen warten.` }),
  unknown: 'Wir haben geöffnet.',
  paused: 'Wir machen eine kurze Pause.',
  closing: 'Heute brauchen Sie einen Termin.',
  full: 'Heute gibt es keine Nummern mehr.',
  notToday: 'Heute sind schon zu viele Menschen hier. Ohne Termin geht es heute nicht mehr.',
  appointmentsOnly: 'Hier brauchen Sie einen Termin.',
  insteadToday: ({ time }) => `Mit Termin geht es heute noch: um ${time}.`,
  insteadLater: 'Bitte buchen Sie einen Termin für einen anderen Tag.',
  later: ({ time }) => `Wir öffnen um ${time}.`,
  over: 'Wir haben heute geschlossen.',
  next: ({ time }) => `Der nächste Termin ist um ${time}.`,
  slots: ({ count }) =>
    plural('de', count, { one: '1 Termin ist frei.', other: `${count} Termine sind frei.` }),
  noSlots: 'Heute ist kein Termin mehr frei.',
  hours: ({ hours }) => `Heute haben wir geöffnet: ${hours} Uhr`,
  at: ({ time }) => `So ist es um ${time}.`,
  nothing: 'Für heute wissen wir noch nichts.',
  book: 'Termin aussuchen',
};
