import type { AppointmentWords } from './de.ts';

export const messages: AppointmentWords = {
  noName: 'No name',
  held: 'being booked',
  unconfirmed: 'not confirmed yet',
  requested: 'requested',
  confirmed: 'booked',
  arrived: 'checked in',
  finished: 'finished',
  expired: 'expired',
  cancelled: 'cancelled',
  missed: 'did not come',
  checkIn: 'Check in',
  asWalkIn: 'Draw a number without an appointment',
  too_late: 'The time for this appointment is over. A number without an appointment is still possible.',
};
