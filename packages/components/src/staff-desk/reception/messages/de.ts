import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';
import { messages as appointment } from '../../appointment/messages/de.ts';

type Count = { count: number };
type Ticket = { number: string };

export const messages = {
  ...shared,
  ...appointment,
  too_early: ({ fromTime }: { fromTime?: string }) =>
    fromTime
      ? `Für diesen Termin ist es noch zu früh. Die Anmeldung geht ab ${fromTime}.`
      : 'Für diesen Termin ist es noch zu früh.',
  appointment_cancelled: 'Dieser Termin ist abgesagt. Ziehen Sie eine Nummer, oder buchen Sie einen neuen.',
  return_over:
    'Diese Nummer wurde aufgerufen, und die Zeit zum Zurückkommen ist vorbei. Ziehen Sie eine neue.',
  services_not_combinable: 'Diese Anliegen gehören zu verschiedenen Wartekreisen. Ziehen Sie zwei Nummern.',

  title: 'Empfang',
  queues: 'So stehen die Wartekreise',
  waiting: ({ count }: Count) =>
    count === 0 ? 'niemand wartet' : plural('de', count, { one: '1 wartet', other: `${count} warten` }),
  wait: ({ from, to }: { from: number; to: number }) =>
    from === to ? `etwa ${to} Min. Wartezeit` : `etwa ${from} bis ${to} Min. Wartezeit`,
  paused: 'macht Pause, Nummern gibt es',
  closing: 'keine neuen Nummern',
  closed: 'geschlossen',
  full: 'alle Nummern sind vergeben',
  not_today: 'wer jetzt kommt, kommt heute nicht mehr dran',

  withAppointment: 'Mit Termin',
  search: 'Name, Code oder Telefon',
  dueNow: 'Um diese Zeit erwartet:',
  dueNone: 'Um diese Zeit wird niemand erwartet. Suchen Sie nach dem Namen.',
  foundCount: ({ count }: Count) => plural('de', count, { one: '1 Treffer', other: `${count} Treffer` }),
  foundNone: 'Heute hat niemand mit diesem Namen oder Code einen Termin.',
  here: ({ number }: Ticket) => `da, ${number}`,

  withoutAppointment: 'Ohne Termin',
  serviceMissing: 'Bitte wählen Sie zuerst ein Anliegen.',
  nameField: 'Name (freiwillig)',
  noteField: 'Hinweis für den Platz (freiwillig)',
  priorityField: 'Vorrang',
  none: 'keiner',
  prepared: 'vorbereitet',
  documents: 'Unterlagen vollständig',
  disability: 'Behinderung',
  staff: 'andere Gründe',
  draw: 'Nummer ziehen',
  drawAnyway: 'Trotzdem ziehen',
  book: 'Termin buchen',
  back: 'Doch nicht',
  closedHelp: 'Dieser Wartekreis gibt gerade keine Nummern aus. Buchen Sie einen Termin.',
  fullHelp: 'Für heute sind alle Nummern vergeben. Möchten Sie trotzdem eine ziehen?',
  notTodayHelp: 'Wer jetzt eine Nummer zieht, kommt heute voraussichtlich nicht mehr dran. Trotzdem ziehen?',

  numberOf: 'Nummer',
  again: 'War schon angemeldet. Die Nummer gilt weiter.',
  codeOf: ({ number }: Ticket) => `QR-Code zur Nummer ${number}`,
  scan: 'Scannen und auf dem Telefon mitverfolgen',
  done: 'Fertig, nächste Person',
  print: 'Drucken',
  openTicket: 'Wartemarke öffnen',
};

export type ReceptionMessages = typeof messages;
