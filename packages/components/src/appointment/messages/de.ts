import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  confirmed: 'Termin bestätigt',
  held: 'Noch nicht gebucht',
  arrived: 'Sie sind angemeldet',
  finished: 'Termin erledigt',
  expired: 'Nicht gebucht',
  cancelled: 'Termin abgesagt',
  missed: 'Termin verpasst',
  heldHelp: 'Dieser Termin ist erst reserviert. Bitte schließen Sie die Buchung ab.',
  finishedHelp: 'Danke für Ihren Besuch.',
  expiredHelp:
    'Die Reservierung ist abgelaufen. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  cancelledHelp: 'Sie müssen nichts weiter tun. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  missedHelp: 'Wir haben Sie nicht angetroffen. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  bookNew: 'Neuen Termin buchen',

  duration: ({ minutes }: { minutes: number }) => `Dauer etwa ${minutes} Minuten`,
  localTime: ({ city }: { city: string }) => `Uhrzeit in ${city}`,
  where: 'Wo',
  phone: 'Telefon',
  bookedFor: 'Gebucht für',
  concern: 'Anliegen',
  code: 'Ihr Code',
  codeHelp:
    'Melden Sie sich im Eingang am Terminal an: Halten Sie den QR-Code vor den Scanner, oder geben Sie den Code ein.',
  qr: ({ code }: { code: string }) => `QR-Code zum Anmelden am Terminal, er steht für ${code}`,
  bring: 'Das bringen Sie mit',
  bringNothing: 'Dazu ist nichts angegeben. Fragen Sie im Zweifel nach.',
  quantity: ({ count }: { count: number }) => `${count} ×`,
  fee: ({ fee }: { fee: string }) => `Gebühr: ${fee}`,
  number: 'Ihre Nummer',
  numberHelp: 'Bitte nehmen Sie Platz. Ihre Nummer wird auf dem Bildschirm und hier aufgerufen.',

  print: 'Drucken',
  cancel: 'Termin absagen',
  cancelTitle: 'Möchten Sie diesen Termin absagen?',
  cancelHelp: 'Die Zeit wird für andere frei. Das lässt sich nicht rückgängig machen.',
  cancelYes: 'Ja, absagen',
  cancelNo: 'Nein, Termin behalten',
  cancelling: 'Wird abgesagt …',

  linkTitle: 'Hier fehlt der Link zu Ihrem Termin',
  linkHelp: 'Bitte öffnen Sie den ganzen Link aus Ihrer Bestätigung.',
};

export type AppointmentMessages = typeof messages;
