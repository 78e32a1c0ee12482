import type { AppointmentWords } from './de.ts';

export const messages: AppointmentWords = {
  noName: 'Ohne Namen',
  held: 'bucht gerade',
  unconfirmed: 'noch offen',
  requested: 'hat gefragt',
  confirmed: 'gebucht',
  arrived: 'ist da',
  finished: 'fertig',
  expired: 'vorbei',
  cancelled: 'abgesagt',
  missed: 'nicht gekommen',
  checkIn: 'Anmelden',
  asWalkIn: 'Nummer ohne Termin ziehen',
  too_late: 'Für diesen Termin ist es zu spät. Eine Nummer ohne Termin geht noch.',
};
