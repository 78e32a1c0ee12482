import type { BookingFaceMessages } from './de.ts';

export const messages: BookingFaceMessages = {
  concernTitle: 'Wofür möchten Sie einen Termin?',
  notHereTitle: 'Das geht an diesem Gerät nicht',
  onlyThisOffice: 'An diesem Gerät gibt es nur Termine für dieses Haus.',
  noneHere: 'Für dieses Haus gibt es jetzt keine Termine.',
  withPhone: 'Mit Ihrem Handy geht es. Scannen Sie diesen Code.',
  pageCode: 'QR-Code: Er öffnet die Seite für Termine auf dem Handy.',
  bookedTitle: 'Sie haben einen Termin',
  code: 'Ihr Code',
  date: 'Tag',
  time: 'Uhrzeit',
  concern: 'Dafür kommen Sie',
  bring: 'Bringen Sie bitte mit',
  fee: 'Das kostet es',
  takeAlong: 'Scannen Sie diesen Code mit Ihrem Handy. Oder schreiben Sie den großen Code auf.',
  appointmentCode: 'QR-Code: Er öffnet Ihren Termin auf dem Handy.',
  dueNow: 'Ihr Termin ist bald. Melden Sie sich jetzt an.',
  checkInNow: 'Jetzt anmelden',
};
