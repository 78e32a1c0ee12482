/** Texts on booking at the kiosk. */
export const messages = {
  concernTitle: 'Wofür möchten Sie einen Termin?',
  notHereTitle: 'Das können Sie hier nicht buchen',
  onlyThisOffice: 'Dieses Terminal bucht nur Termine an diesem Standort.',
  noneHere: 'Für diesen Standort gibt es zurzeit keine Termine zu buchen.',
  withPhone: 'Mit Ihrem Handy geht es: Scannen Sie diesen Code.',
  pageCode: 'QR-Code, der die Terminbuchung auf dem Handy öffnet',
  bookedTitle: 'Ihr Termin ist gebucht',
  code: 'Ihr Code',
  date: 'Tag',
  time: 'Uhrzeit',
  concern: 'Anliegen',
  bring: 'Bitte mitbringen',
  fee: 'Gebühr',
  takeAlong:
    'Termin mitnehmen: Scannen Sie diesen Code mit Ihrem Handy, oder schreiben Sie sich den großen Code auf.',
  appointmentCode: 'QR-Code, der Ihren Termin auf dem Handy öffnet',
  dueNow: 'Ihr Termin beginnt bald. Sie können sich gleich anmelden.',
  checkInNow: 'Jetzt anmelden',
};

export type BookingFaceMessages = typeof messages;
