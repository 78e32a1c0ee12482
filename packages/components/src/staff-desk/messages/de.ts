import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

type Ticket = { number: string };
type Minutes = { minutes: number };
type Count = { count: number };
type Counter = { counter: string };

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
  keptPlace: ({ counter }: Counter) => `${counter} bleibt Ihr Platz.`,
  keptTicket: ({ counter, number }: Ticket & Counter) =>
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
  keys: 'Tasten',
  leavePlace: 'Platz wechseln',

  emergency: 'Notruf',
  emergencyAsk: 'Kolleginnen und Kollegen zu Ihrem Platz rufen?',
  emergencyYes: 'Jetzt rufen',
  emergencyFailed: 'Der Notruf ist nicht angekommen. Rufen Sie laut um Hilfe, oder wählen Sie 110.',
  notNow: 'Doch nicht',
  signals: 'Rufe im Haus',
  emergencySignal: 'Notruf',
  helpSignal: 'Hilfe gebraucht',
  printerSignal: 'Drucker braucht jemanden',
  terminal: 'Terminal',
  answer: 'Ich komme',
  answeredSince: ({ minutes }: Minutes) =>
    minutes < 1 ? 'jemand ist unterwegs' : `jemand ist unterwegs seit ${say(minutes)}`,
  endSignal: 'Erledigt',
  endOwnSignal: 'Notruf beenden',

  views: 'Bereiche',
  callView: 'Aufruf',
  receptionView: 'Empfang',
  appointmentsView: 'Termine',
  requestsView: 'Anfragen',
  capacityView: 'Kapazität',
  overviewView: 'Haus',
  insightsView: 'Auswertung',
  openRequests: ({ count }: Count) =>
    plural('de', count, { one: '1 ist offen', other: `${count} sind offen` }),

  mine: 'An Ihrem Platz',
  free: 'Ihr Platz ist frei',
  onBreak: 'Pause',
  wrappingUp: 'Nachbearbeitung',
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
  wrapUp: 'Abschließen, Fall nachbearbeiten',
  services: 'Anderes erledigt',
  park: 'Zurückstellen',
  transfer: 'Weitergeben',
  break: 'Pause machen',
  open: 'Weiterarbeiten',
  atOnce: 'Nach dem Abschließen gleich die nächste Nummer aufrufen',
  miss: 'Nicht erschienen',
  recallsLeft: ({ count }: Count) =>
    plural('de', count, { one: 'nach 1 weiteren Aufruf', other: `nach ${count} weiteren Aufrufen` }),
  recallFirst: ({ count, number }: Count & Ticket) =>
    plural('de', count, {
      one: `Bitte rufen Sie ${number} noch 1-mal auf. Erst danach lässt sich sagen, dass niemand gekommen ist.`,
      other: `Bitte rufen Sie ${number} noch ${count}-mal auf. Erst danach lässt sich sagen, dass niemand gekommen ist.`,
    }),
  missTitle: ({ number }: Ticket) => `Ist ${number} nicht erschienen?`,
  missHelp: 'Der Platz wird damit frei.',
  missYes: 'Ja, nicht erschienen',
  missNo: 'Nein, weiter warten',
  queueEmpty: 'In Ihren Wartekreisen wartet gerade niemand.',

  name: 'Name',
  appointment: 'Termin',
  noAppointment: 'keiner',
  openAppointment: 'Termin und Unterlagen öffnen',
  walkIn: 'Ohne Termin',
  waited: 'Gewartet',
  length: ({ minutes }: Minutes) => (minutes < 1 ? 'unter 1 Min.' : say(minutes)),
  note: 'Hinweis',
  concerns: 'Anliegen',
  check: 'Mitgebracht?',
  fee: 'Gebühr',
  priority: 'Vorrang',
  priorityMark: ({ reason }: { reason: string }) => `Vorrang: ${reason}`,
  prepared: 'vorbereitet',
  documents: 'Unterlagen vollständig',
  disability: 'Behinderung',
  staff: 'vom Personal',
  returned: 'Zurückgekommen',
  returnedTimes: ({ times }: { times: number }) =>
    times === 1 ? 'zurückgekommen' : `${times}-mal zurückgekommen`,
  returnUntil: ({ time }: { time: string }) => `darf zurückkommen bis ${time}`,
  forCounter: ({ counter }: Counter) => `nur für ${counter}`,

  waitingTitle: 'Warteliste',
  parkedTitle: 'Zurückgestellt',
  missedTitle: 'Nicht erschienen',
  waitingMore: ({ count }: Count) =>
    plural('de', count, { one: 'und 1 weitere Nummer', other: `und ${count} weitere Nummern` }),
  waitingOthers: ({ count }: Count) =>
    plural('de', count, {
      one: '1 Nummer wartet auf andere Plätze',
      other: `${count} Nummern warten auf andere Plätze`,
    }),
  waits: ({ minutes }: Minutes) => (minutes < 1 ? 'eben gekommen' : `wartet ${say(minutes)}`),

  queuesTitle: 'Wartekreise',
  changeQueue: 'Ändern',
  changeQueueOf: ({ name }: { name: string }) => `Ändern: ${name}`,
  waiting: ({ count }: Count) =>
    count === 0 ? 'niemand wartet' : plural('de', count, { one: '1 wartet', other: `${count} warten` }),
  wait: ({ from, to }: { from: number; to: number }) =>
    from === to ? `etwa ${to} Min.` : `etwa ${from} bis ${to} Min.`,
  paused: 'macht Pause',
  closing: 'keine neuen Nummern',
  closed: 'geschlossen',
  full: 'Nummern sind vergeben',
  not_today: 'reicht heute nicht mehr',
  countersTitle: 'Andere Plätze',
  openCounter: 'frei',
  wrap_upCounter: 'bearbeitet nach',
  breakCounter: 'macht Pause',
  closedCounter: 'nicht besetzt',

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
