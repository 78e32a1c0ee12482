import type { AppointmentWords } from './de.ts';

export const messages: AppointmentWords = {
  noName: 'Без імені',
  held: 'саме записуються',
  unconfirmed: 'ще не підтверджено',
  requested: 'запит',
  confirmed: 'записано',
  arrived: 'на місці',
  finished: 'завершено',
  expired: 'минув термін',
  cancelled: 'скасовано',
  missed: 'не з’явилися',
  checkIn: 'Зареєструвати',
  asWalkIn: 'Видати номер без запису',
  too_late: 'Час цього запису минув. Ще можна взяти номер без запису.',
};
