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

  views: 'Bereiche',
  callView: 'Aufrufen',
  appointmentsView: 'Termine',
  requestsView: 'Anfragen',
  capacityView: 'Plätze planen',
  openRequests: ({ count }) => plural('de', count, { one: '1 ist offen', other: `${count} sind offen` }),

  mine: 'An Ihrem Platz',
  free: 'Ihr Platz ist frei',
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
  miss: 'Ist nicht da',
  missTitle: ({ number }) => `Ist ${number} nicht gekommen?`,
  missHelp: 'Die Nummer gilt dann nicht mehr.',
  missYes: 'Ja, nicht gekommen',
  missNo: 'Nein, weiter warten',
  queueEmpty: 'Für Ihren Platz wartet gerade niemand.',

  name: 'Name',
  appointment: 'Termin',
  noAppointment: 'keiner',
  walkIn: 'Ohne Termin',
  waited: 'Gewartet',
  length: ({ minutes }) => (minutes < 1 ? 'unter 1 Minute' : say(minutes)),
  note: 'Hinweis',
  concerns: 'Anliegen',
  check: 'Alles dabei?',
  fee: 'Preis',

  waitingTitle: 'Diese Nummern warten',
  waitingMore: ({ count }) =>
    plural('de', count, { one: 'und noch 1 Nummer', other: `und noch ${count} Nummern` }),
  waitingOthers: ({ count }) =>
    plural('de', count, {
      one: '1 Nummer wartet auf andere Plätze',
      other: `${count} Nummern warten auf andere Plätze`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'eben gekommen' : `wartet ${say(minutes)}`),
  queuesTitle: 'Warte·kreise',
  waiting: ({ count }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  wait: ({ from, to }) => (from === to ? `etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`),
  paused: 'macht Pause',
  closing: 'keine neuen Nummern',
  closed: 'zu',
  countersTitle: 'Andere Plätze',
  counterFree: 'frei',

  newcomer: ({ number }) => `${number} wartet jetzt.`,
  calledNews: ({ number, concern }) => `Sie haben ${number} aufgerufen. ${concern}.`,
  recallNews: ({ number, times }) => `${times}. Aufruf von ${number}.`,
  servingNews: ({ number }) => `${number} ist jetzt bei Ihnen.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${String(minutes % 60).padStart(2, '0')} Stunden` : `${minutes} Minuten`;
}
