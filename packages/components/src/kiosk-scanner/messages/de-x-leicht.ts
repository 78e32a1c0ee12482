import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { KioskScannerMessages } from './de.ts';

export const messages: KioskScannerMessages = {
  ...shared,
  office_not_found: 'Der Dienst kennt diesen Stand·ort nicht. Bitte prüfen Sie die Angabe „office“.',

  welcome: 'Willkommen',
  haveAppointment: 'Ich habe einen Termin',
  showCode: 'Halten Sie Ihren QR-Code vor die Kamera. Er steht in unserer Nachricht an Sie.',
  cameraStarting: 'Die Kamera geht an …',
  cameraUnavailable: 'Die Kamera geht gerade nicht. Bitte tippen Sie Ihren Code ein.',
  typeCode: 'Code tippen',
  typePhone: 'Telefon·nummer tippen',
  noAppointment: 'Ich habe keinen Termin',
  drawNumber: 'Nummer ziehen',
  wantAppointment: 'Ich möchte einen Termin',
  bookHelp: 'Für heute oder für einen anderen Tag.',
  book: 'Termin buchen',
  queueWaiting: ({ count }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  paused: 'kurze Pause',
  closing: 'keine Nummern mehr',
  closed: 'zu',
  full: 'keine Nummern mehr für heute',
  notToday: 'heute kommt keiner mehr dran',

  concernTitle: 'Worum geht es?',
  working: 'Einen Moment bitte …',
  arrivedTitle: 'Sie sind angemeldet',
  againTitle: 'Sie sind schon angemeldet',
  drawnTitle: 'Das ist Ihre Nummer',
  number: 'Ihre Nummer',
  placeName: 'Bitte warten Sie hier',
  lineName: 'Reihe',
  ahead: ({ count }) =>
    count === 0
      ? 'Sie sind als Nächstes dran.'
      : plural('de', count, {
          one: 'vor Ihnen ist noch 1 Person',
          other: `vor Ihnen sind noch ${count} Personen`,
        }),
  waitName: 'Warte·zeit',
  wait: ({ from, to }) => {
    if (from === to) return `etwa ${to} Minuten`;
    return from === 0 ? `höchstens ${to} Minuten` : `etwa ${from} bis ${to} Minuten`;
  },
  appointmentName: 'Ihr Termin',
  takeAlong: 'Nummer mitnehmen: Scannen Sie diesen Code mit Ihrem Handy.',
  qr: 'QR-Code für das Handy: Er zeigt Ihre Nummer',
};
