import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

const noConnection =
  'Das Terminal hat gerade keine Verbindung. Bitte versuchen Sie es noch einmal, oder gehen Sie zum Empfang.';

export const messages = {
  ...shared,
  offline: noConnection,
  unreachable: noConnection,
  timeout: noConnection,
  office_not_found:
    'Diesen Standort kennt der Dienst nicht. Bitte prüfen Sie die Angabe „office“ dieses Terminals.',

  welcome: 'Willkommen',
  haveAppointment: 'Ich habe einen Termin',
  showCode: 'Halten Sie den QR-Code aus Ihrer Bestätigung vor die Kamera oder den Scanner.',
  cameraStarting: 'Die Kamera startet …',
  cameraUnavailable: 'Die Kamera ist gerade nicht verfügbar. Bitte tippen Sie Ihren Code ein.',
  typeCode: 'Code eintippen',
  noAppointment: 'Ich habe keinen Termin',
  drawNumber: 'Nummer ziehen',
  wantAppointment: 'Ich möchte einen Termin',
  bookHelp: 'Für heute oder für einen anderen Tag.',
  book: 'Termin buchen',
  queueWaiting: ({ count }: { count: number }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  paused: 'kurze Pause',
  closing: 'keine Nummern mehr',
  closed: 'geschlossen',

  concernTitle: 'Worum geht es?',
  concernsNone: 'Hier werden zurzeit keine Nummern ausgegeben. Bitte fragen Sie am Empfang.',
  back: 'Zurück',
  startOver: 'Zum Anfang',

  working: 'Einen Moment bitte …',
  arrivedTitle: 'Sie sind angemeldet',
  againTitle: 'Sie sind schon angemeldet',
  drawnTitle: 'Das ist Ihre Nummer',
  number: 'Ihre Nummer',
  placeName: 'Bitte warten Sie hier',
  lineName: 'Reihenfolge',
  ahead: ({ count }: { count: number }) =>
    count === 0
      ? 'Sie sind als Nächstes dran.'
      : plural('de', count, { one: 'noch eine Person vor Ihnen', other: `noch ${count} Personen vor Ihnen` }),
  waitName: 'Wartezeit',
  wait: ({ from, to }: { from: number; to: number }) => {
    if (from === to) return `etwa ${to} Minuten`;
    return from === 0 ? `höchstens etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`;
  },
  appointmentName: 'Ihr Termin',
  takeAlong: 'Nummer mitnehmen: Scannen Sie diesen Code mit Ihrem Handy.',
  qr: 'QR-Code, der Ihre Nummer auf dem Handy zeigt',
  done: 'Fertig',
  moreTime: 'Mehr Zeit',
  secondsLeft: ({ count }: { count: number }) =>
    plural('de', count, { one: 'Noch eine Sekunde', other: `Noch ${count} Sekunden` }),

  closedTitle: 'Jetzt gibt es keine Nummern',
  troubleTitle: 'Das hat nicht geklappt',

  outTitle: 'Dieses Terminal ist gerade nicht in Betrieb',
  outHelp: 'Bitte gehen Sie zum Empfang. Dort meldet man Sie an oder gibt Ihnen eine Nummer.',
  outAgain: 'Das Terminal verbindet sich von selbst wieder.',
  outPair: 'Für Mitarbeitende: Gerät anmelden',
};

export type KioskScannerMessages = typeof messages;
