import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  without: 'Ohne Termin',
  with: 'Mit Termin, heute noch',
  wait: ({ from, to }: { from: number; to: number }) =>
    from === to ? `etwa ${to} Minuten Wartezeit` : `${from} bis ${to} Minuten Wartezeit`,
  noWait: 'Zurzeit keine Wartezeit',
  waiting: ({ count }: { count: number }) =>
    count === 0
      ? 'Niemand wartet.'
      : plural('de', count, { one: '1 Person wartet.', other: `${count} Personen warten.` }),
  unknown: 'Geöffnet',
  paused: 'Macht gerade eine kurze Pause.',
  closing: 'Nimmt heute niemanden ohne Termin mehr an.',
  full: 'Heute sind alle Nummern vergeben.',
  notToday: 'Ohne Termin kommen Sie heute leider nicht mehr an die Reihe.',
  appointmentsOnly: 'Hier geht es nur mit Termin.',
  insteadToday: ({ time }: { time: string }) => `Mit Termin geht es heute noch ab ${time}.`,
  insteadLater: 'Bitte buchen Sie einen Termin für einen anderen Tag.',
  later: ({ time }: { time: string }) => `Öffnet um ${time}.`,
  over: 'Heute nicht mehr geöffnet.',
  next: ({ time }: { time: string }) => `ab ${time}`,
  slots: ({ count }: { count: number }) =>
    plural('de', count, { one: '1 freier Termin', other: `${count} freie Termine` }),
  noSlots: 'Heute sind keine Termine mehr frei.',
  hours: ({ hours }: { hours: string }) => `Heute geöffnet: ${hours} Uhr`,
  at: ({ time }: { time: string }) => `Stand: ${time}`,
  nothing: 'Für heute gibt es hier keine Angaben.',
  book: 'Termin buchen',
};

export type WalkInMessages = typeof messages;
