import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { StaffDeskMessages } from './de.ts';

export const messages: StaffDeskMessages = {
  ...shared,
  offline:
    'Dieser Computer hat gerade kein Internet. Alles ist noch da. Versuchen Sie es gleich noch einmal.',
  name_required: 'Bitte schreiben Sie Ihren Anmelde·namen.',
  password_required: 'Bitte schreiben Sie Ihr Passwort.',
  ticket_state: 'Das ist jetzt anders. So sieht es an Ihrem Platz aus.',

  signInTitle: 'Anmelden',
  signInHelp: 'Für Mitarbeitende',
  signInAgain: 'Ihre Anmeldung ist vorbei. Bitte melden Sie sich neu an. Dann geht es hier weiter.',
  keptPlace: ({ counter }) => `${counter} bleibt Ihr Platz.`,
  keptTicket: ({ counter, number }) => `${counter} bleibt Ihr Platz. Die Nummer ${number} bleibt bei Ihnen.`,
  signInName: 'Anmelde·name',
  password: 'Passwort',
  signIn: 'Anmelden',
  signOut: 'Abmelden',

  placeTitle: 'An welchem Platz arbeiten Sie?',
  placeLast: 'zuletzt',
  placeNone: 'Für Sie gibt es hier noch keinen Platz. Bitte fragen Sie Ihre Verwaltung.',
  sound: 'Ton bei neuen Nummern',
  leavePlace: 'Platz wechseln',
  keys: 'Tasten',

  emergency: 'Not·ruf',
  emergencyAsk: 'Sollen Kolleginnen und Kollegen zu Ihnen kommen?',
  emergencyYes: 'Jetzt rufen',
  emergencyFailed: 'Der Not·ruf hat nicht geklappt. Rufen Sie laut um Hilfe. Oder wählen Sie die 110.',
  notNow: 'Doch nicht',
  signals: 'Jemand braucht Hilfe',
  emergencySignal: 'Not·ruf',
  helpSignal: 'Bitte um Hilfe',
  printerSignal: 'Ein Drucker geht nicht',
  terminal: 'Terminal',
  answer: 'Ich komme',
  answeredSince: ({ minutes }) =>
    minutes < 1 ? 'jemand geht schon hin' : `jemand geht schon hin, seit ${say(minutes)}`,
  endSignal: 'Erledigt',
  endOwnSignal: 'Not·ruf beenden',

  views: 'Bereiche',
  callView: 'Aufrufen',
  receptionView: 'Empfang',
  appointmentsView: 'Termine',
  requestsView: 'Anfragen',
  capacityView: 'Plätze planen',
  overviewView: 'Haus',
  insightsView: 'Zahlen',
  openRequests: ({ count }) => plural('de', count, { one: '1 ist offen', other: `${count} sind offen` }),

  mine: 'An Ihrem Platz',
  free: 'Ihr Platz ist frei',
  onBreak: 'Sie machen Pause',
  wrappingUp: 'Sie arbeiten noch am letzten Fall',
  next: ({ number }) => `Als Nächstes: ${number}`,
  nobody: 'Gerade wartet niemand',
  nobodyHelp: 'Kommt jemand? Dann sehen Sie es hier.',
  called: 'Aufgerufen',
  calledAgain: ({ times }) => `${times}. Aufruf`,
  serving: 'Jetzt bei Ihnen',
  since: ({ minutes }) => (minutes < 1 ? 'seit eben' : `seit ${say(minutes)}`),

  callNext: 'Nächste Nummer aufrufen',
  recall: 'Noch einmal aufrufen',
  start: 'Anfangen',
  finish: 'Fertig',
  wrapUp: 'Fertig, noch am Fall arbeiten',
  services: 'Es war etwas anderes',
  park: 'Zur Seite legen',
  transfer: 'Weiter·geben',
  break: 'Pause machen',
  open: 'Weiter arbeiten',
  atOnce: 'Nach jedem Besuch gleich die nächste Nummer aufrufen',
  miss: 'Ist nicht da',
  recallsLeft: ({ count }) =>
    plural('de', count, { one: 'erst noch 1 Aufruf', other: `erst noch ${count} Aufrufe` }),
  recallFirst: ({ count, number }) =>
    plural('de', count, {
      one: `Bitte rufen Sie ${number} noch 1 Mal auf. Ist dann niemand da? Dann können Sie das hier sagen.`,
      other: `Bitte rufen Sie ${number} noch ${count} Mal auf. Ist dann niemand da? Dann können Sie das hier sagen.`,
    }),
  missTitle: ({ number }) => `Ist ${number} nicht gekommen?`,
  missHelp: 'Ihr Platz ist dann frei.',
  missYes: 'Ja, nicht gekommen',
  missNo: 'Nein, weiter warten',
  queueEmpty: 'Für Ihren Platz wartet gerade niemand.',

  name: 'Name',
  appointment: 'Termin',
  noAppointment: 'keiner',
  openAppointment: 'Termin und Papiere öffnen',
  walkIn: 'Ohne Termin',
  waited: 'Gewartet',
  length: ({ minutes }) => (minutes < 1 ? 'unter 1 Minute' : say(minutes)),
  note: 'Hinweis',
  concerns: 'Anliegen',
  check: 'Alles dabei?',
  fee: 'Preis',
  priority: 'Kommt früher dran',
  priorityMark: ({ reason }) => `Früher dran: ${reason}`,
  prepared: 'vorbereitet',
  documents: 'alle Papiere sind da',
  disability: 'Behinderung',
  staff: 'anderer Grund',
  returned: 'Wieder da',
  returnedTimes: ({ times }) => (times === 1 ? 'wieder da' : `${times} Mal wieder gekommen`),
  returnUntil: ({ time }) => `darf wieder·kommen bis ${time}`,
  forCounter: ({ counter }) => `nur für ${counter}`,

  waitingTitle: 'Diese Nummern warten',
  parkedTitle: 'Zur Seite gelegt',
  missedTitle: 'Nicht gekommen',
  waitingMore: ({ count }) =>
    plural('de', count, { one: 'und noch 1 Nummer', other: `und noch ${count} Nummern` }),
  waitingOthers: ({ count }) =>
    plural('de', count, {
      one: '1 Nummer wartet auf andere Plätze',
      other: `${count} Nummern warten auf andere Plätze`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'eben gekommen' : `wartet ${say(minutes)}`),

  queuesTitle: 'Warte·kreise',
  changeQueue: 'Ändern',
  changeQueueOf: ({ name }) => `Ändern: ${name}`,
  waiting: ({ count }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  wait: ({ from, to }) => (from === to ? `etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`),
  paused: 'macht Pause',
  closing: 'keine neuen Nummern',
  closed: 'zu',
  full: 'keine Nummern mehr',
  not_today: 'heute zu spät',
  countersTitle: 'Andere Plätze',
  openCounter: 'frei',
  wrap_upCounter: 'arbeitet noch am Fall',
  breakCounter: 'macht Pause',
  closedCounter: 'niemand da',

  newcomer: ({ number }) => `${number} wartet jetzt.`,
  calledNews: ({ number, concern }) => `Sie haben ${number} aufgerufen. ${concern}.`,
  recallNews: ({ number, times }) => `${times}. Aufruf von ${number}.`,
  servingNews: ({ number }) => `${number} ist jetzt bei Ihnen.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')} Stunden` : `${minutes} Minuten`;
}
