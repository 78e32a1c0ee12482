import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import { messages as appointment } from '../../appointment/messages/de-x-leicht.ts';
import type { ReceptionMessages } from './de.ts';

export const messages: ReceptionMessages = {
  ...shared,
  ...appointment,
  too_early: ({ fromTime }) =>
    fromTime
      ? `Für diesen Termin ist es noch zu früh. Anmelden geht ab ${fromTime}.`
      : 'Für diesen Termin ist es noch zu früh.',
  appointment_cancelled: 'Diesen Termin gibt es nicht mehr. Ziehen Sie eine Nummer. Oder buchen Sie neu.',
  return_over: 'Diese Nummer war schon dran. Jetzt ist es zu spät. Ziehen Sie eine neue Nummer.',
  services_not_combinable: 'Das geht nicht mit einer Nummer. Ziehen Sie zwei Nummern.',

  title: 'Empfang',
  queues: 'So ist es gerade',
  waiting: ({ count }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  wait: ({ from, to }) =>
    from === to ? `etwa ${to} Minuten warten` : `etwa ${from} bis ${to} Minuten warten`,
  paused: 'macht Pause, Nummern gibt es noch',
  closing: 'keine neuen Nummern',
  closed: 'zu',
  full: 'keine Nummern mehr',
  not_today: 'wer jetzt kommt, kommt heute nicht mehr dran',

  withAppointment: 'Mit Termin',
  search: 'Name, Code oder Telefon',
  dueNow: 'Diese Personen kommen jetzt:',
  dueNone: 'Jetzt kommt niemand mit Termin. Suchen Sie den Namen.',
  foundCount: ({ count }) => plural('de', count, { one: '1 Treffer', other: `${count} Treffer` }),
  foundNone: 'Heute hat niemand mit diesem Namen einen Termin.',
  here: ({ number }) => `da, ${number}`,

  withoutAppointment: 'Ohne Termin',
  serviceMissing: 'Bitte sagen Sie zuerst: Worum geht es?',
  nameField: 'Name (muss nicht sein)',
  noteField: 'Notiz für den Platz (muss nicht sein)',
  priorityField: 'Früher dran',
  none: 'nein',
  prepared: 'vorbereitet',
  documents: 'alle Papiere sind da',
  disability: 'Behinderung',
  staff: 'anderer Grund',
  draw: 'Nummer ziehen',
  drawAnyway: 'Trotzdem ziehen',
  book: 'Termin buchen',
  back: 'Doch nicht',
  closedHelp: 'Hier gibt es gerade keine Nummern. Buchen Sie einen Termin.',
  fullHelp: 'Heute gibt es keine Nummern mehr. Wollen Sie trotzdem eine ziehen?',
  notTodayHelp: 'Wer jetzt kommt, kommt heute wohl nicht mehr dran. Trotzdem ziehen?',

  numberOf: 'Nummer',
  again: 'War schon angemeldet. Die Nummer gilt weiter.',
  codeOf: ({ number }) => `QR-Code für die Nummer ${number}`,
  scan: 'Mit dem Telefon scannen',
  done: 'Fertig, nächste Person',
  print: 'Drucken',
  openTicket: 'Nummer öffnen',
};
