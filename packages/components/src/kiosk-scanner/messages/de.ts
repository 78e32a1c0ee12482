import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  office_not_found:
    'Diesen Standort kennt der Dienst nicht. Bitte prüfen Sie die Angabe „office“ dieses Terminals.',

  welcome: 'Willkommen',
  haveAppointment: 'Ich habe einen Termin',
  showCode: 'Halten Sie den QR-Code aus Ihrer Bestätigung vor die Kamera oder den Scanner.',
  cameraStarting: 'Die Kamera startet …',
  cameraUnavailable: 'Die Kamera ist gerade nicht verfügbar. Bitte tippen Sie Ihren Code ein.',
  typeCode: 'Code eintippen',
  typePhone: 'Telefonnummer eintippen',
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
  full: 'alle Nummern vergeben',
  notToday: 'heute kommt niemand mehr an die Reihe',

  concernTitle: 'Worum geht es?',
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
};

export type KioskScannerMessages = typeof messages;
