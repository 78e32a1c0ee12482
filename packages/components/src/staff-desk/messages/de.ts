import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

type Ticket = { number: string };
type Minutes = { minutes: number };

export const messages = {
  ...shared,
  offline:
    'Dieser Rechner hat gerade keine Verbindung. Nichts ist verloren. Versuchen Sie es gleich noch einmal.',
  name_required: 'Bitte geben Sie Ihren Anmeldenamen ein.',
  password_required: 'Bitte geben Sie Ihr Passwort ein.',
  ticket_state: 'Das war inzwischen überholt. So steht es jetzt um Ihren Platz.',

  signInTitle: 'Anmelden',
  signInHelp: 'Sachbearbeitung',
  signInAgain: 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an, dann geht es hier weiter.',
  keptPlace: ({ counter }: { counter: string }) => `${counter} bleibt Ihr Platz.`,
  keptTicket: ({ counter, number }: Ticket & { counter: string }) =>
    `${counter} und die Nummer ${number} bleiben bei Ihnen.`,
  signInName: 'Anmeldename',
  password: 'Passwort',
  signIn: 'Anmelden',
  signOut: 'Abmelden',

  placeTitle: 'An welchem Platz arbeiten Sie?',
  placeLast: 'zuletzt',
  placeNone:
    'Für Ihre Anmeldung ist hier noch kein Platz eingerichtet. Bitte wenden Sie sich an Ihre Verwaltung.',
  sound: 'Ton bei neuen Nummern',
  leavePlace: 'Platz wechseln',

  views: 'Bereiche',
  callView: 'Aufruf',
  appointmentsView: 'Termine',
  requestsView: 'Anfragen',
  capacityView: 'Kapazität',
  openRequests: ({ count }: { count: number }) =>
    plural('de', count, { one: '1 ist offen', other: `${count} sind offen` }),

  mine: 'An Ihrem Platz',
  free: 'Ihr Platz ist frei',
  next: ({ number }: Ticket) => `Als Nächstes: ${number}`,
  nobody: 'Gerade wartet niemand',
  nobodyHelp: 'Sobald jemand kommt, steht es hier.',
  called: 'Aufgerufen',
  calledAgain: ({ times }: { times: number }) => `${times}. Aufruf`,
  serving: 'In Bedienung',
  since: ({ minutes }: Minutes) => (minutes < 1 ? 'seit eben' : `seit ${say(minutes)}`),

  callNext: 'Nächste Nummer aufrufen',
  recall: 'Noch einmal aufrufen',
  start: 'Bedienung beginnen',
  finish: 'Bedienung abschließen',
  miss: 'Nicht erschienen',
  missTitle: ({ number }: Ticket) => `Ist ${number} nicht erschienen?`,
  missHelp: 'Die Nummer verfällt damit.',
  missYes: 'Ja, nicht erschienen',
  missNo: 'Nein, weiter warten',
  queueEmpty: 'In Ihren Wartekreisen wartet gerade niemand.',

  name: 'Name',
  appointment: 'Termin',
  noAppointment: 'keiner',
  walkIn: 'Ohne Termin',
  waited: 'Gewartet',
  length: ({ minutes }: Minutes) => (minutes < 1 ? 'unter 1 Min.' : say(minutes)),
  note: 'Hinweis',
  concerns: 'Anliegen',
  check: 'Mitgebracht?',
  fee: 'Gebühr',

  waitingTitle: 'Warteliste',
  waitingMore: ({ count }: { count: number }) =>
    plural('de', count, { one: 'und 1 weitere Nummer', other: `und ${count} weitere Nummern` }),
  waitingOthers: ({ count }: { count: number }) =>
    plural('de', count, {
      one: '1 Nummer wartet auf andere Plätze',
      other: `${count} Nummern warten auf andere Plätze`,
    }),
  waits: ({ minutes }: Minutes) => (minutes < 1 ? 'eben gekommen' : `wartet ${say(minutes)}`),
  queuesTitle: 'Wartekreise',
  waiting: ({ count }: { count: number }) =>
    count === 0 ? 'niemand wartet' : plural('de', count, { one: '1 wartet', other: `${count} warten` }),
  wait: ({ from, to }: { from: number; to: number }) =>
    from === to ? `etwa ${to} Min.` : `etwa ${from} bis ${to} Min.`,
  paused: 'macht Pause',
  closing: 'keine neuen Nummern',
  closed: 'geschlossen',
  countersTitle: 'Andere Plätze',
  counterFree: 'frei',

  newcomer: ({ number }: Ticket) => `${number} wartet jetzt.`,
  calledNews: ({ number, concern }: Ticket & { concern: string }) => `${number} ist aufgerufen. ${concern}.`,
  recallNews: ({ number, times }: Ticket & { times: number }) => `${times}. Aufruf von ${number}.`,
  servingNews: ({ number }: Ticket) => `${number} wird bedient.`,
};

export type StaffDeskMessages = typeof messages;

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')} Std.` : `${minutes} Min.`;
}
