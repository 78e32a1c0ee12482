import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  unconfirmed: 'Noch nicht bestätigt',
  requested: 'Termin angefragt',
  confirmed: 'Termin bestätigt',
  held: 'Noch nicht gebucht',
  arrived: 'Sie sind angemeldet',
  finished: 'Termin erledigt',
  expired: 'Nicht gebucht',
  cancelled: 'Termin abgesagt',
  missed: 'Termin verpasst',
  requestedHelp:
    'Ihre Anfrage ist bei uns. Wir prüfen sie und geben Ihnen Bescheid. Erst dann gilt der Termin.',
  heldHelp: 'Dieser Termin ist erst reserviert. Bitte schließen Sie die Buchung ab.',
  finishedHelp: 'Danke für Ihren Besuch.',
  expiredHelp:
    'Die Reservierung ist abgelaufen. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  cancelledHelp: 'Sie müssen nichts weiter tun. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  missedHelp: 'Wir haben Sie nicht angetroffen. Wenn Sie noch kommen möchten, buchen Sie einen neuen Termin.',
  bookNew: 'Neuen Termin buchen',
  messageTitle: 'Das schreibt Ihnen das Amt',

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
  reminders: 'Wir erinnern Sie rechtzeitig an den Termin.',
  noReminders: 'Sie bekommen keine Erinnerung. Am besten notieren Sie sich den Termin.',
  bring: 'Das bringen Sie mit',
  bringNothing: 'Dazu ist nichts angegeben. Fragen Sie im Zweifel nach.',
  quantity: ({ count }: { count: number }) => `${count} ×`,
  fee: ({ fee }: { fee: string }) => `Gebühr: ${fee}`,

  linkTitle: 'Hier fehlt der Link zu Ihrem Termin',
  linkHelp: 'Bitte öffnen Sie den ganzen Link aus Ihrer Bestätigung.',
};

export type AppointmentMessages = typeof messages;
