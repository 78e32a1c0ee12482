import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { AppointmentMessages } from './de.ts';

export const messages: AppointmentMessages = {
  ...shared,
  unconfirmed: 'Der Termin gilt noch nicht',
  requested: 'Ihre Bitte um einen Termin ist da',
  confirmed: 'Sie haben einen Termin',
  held: 'Der Termin ist noch nicht fertig',
  arrived: 'Sie sind angemeldet',
  finished: 'Der Termin ist vorbei',
  expired: 'Der Termin gilt nicht mehr',
  cancelled: 'Der Termin ist abgesagt',
  missed: 'Sie waren nicht da',
  requestedHelp: 'Wir prüfen Ihre Bitte. Dann schreiben wir Ihnen. Erst dann gilt der Termin.',
  heldHelp: 'Wir halten die Zeit für Sie frei. Bitte machen Sie den Termin jetzt fertig.',
  finishedHelp: 'Danke für Ihren Besuch.',
  expiredHelp: 'Die Zeit war zu knapp. Möchten Sie noch kommen? Dann machen Sie einen neuen Termin.',
  cancelledHelp: 'Sie müssen nichts mehr tun. Möchten Sie noch kommen? Dann machen Sie einen neuen Termin.',
  missedHelp: 'Wir haben auf Sie gewartet. Möchten Sie noch kommen? Dann machen Sie einen neuen Termin.',
  bookNew: 'Neuen Termin machen',
  messageTitle: 'Das schreibt Ihnen das Amt',

  duration: ({ minutes }) => `Das dauert etwa ${minutes} Minuten.`,
  localTime: ({ city }) => `Die Uhrzeit gilt in ${city}.`,
  where: 'Hier müssen Sie hin',
  phone: 'Telefon',
  bookedFor: 'Der Termin ist für',
  concern: 'Das möchten Sie machen',
  code: 'Ihr Code',
  codeHelp:
    'Im Eingang steht ein Gerät. Melden Sie sich dort an. Halten Sie den QR-Code vor das Gerät. Oder tippen Sie den Code ein.',
  qr: ({ code }) => `QR-Code zum Anmelden. Er bedeutet: ${code}`,
  reminders: 'Wir erinnern Sie an den Termin.',
  noReminders: 'Wir erinnern Sie nicht. Schreiben Sie sich den Termin auf.',
  bring: 'Das bringen Sie mit',
  bringNothing: 'Hier steht nichts dazu. Fragen Sie uns am Telefon.',
  quantity: ({ count }) => `${count} ×`,
  fee: ({ fee }) => `Das kostet es: ${fee}`,

  linkTitle: 'Hier fehlt der Link zu Ihrem Termin',
  linkHelp: 'Sie haben eine Nachricht von uns. Öffnen Sie den ganzen Link darin.',
};
