import type { AppointmentWords } from './de.ts';

export const messages: AppointmentWords = {
  noName: 'Ad yok',
  held: 'şu anda alınıyor',
  unconfirmed: 'henüz onaylanmadı',
  requested: 'talep edildi',
  confirmed: 'alındı',
  arrived: 'giriş yaptı',
  finished: 'tamamlandı',
  expired: 'süresi doldu',
  cancelled: 'iptal edildi',
  missed: 'gelmedi',
  checkIn: 'Giriş yap',
  asWalkIn: 'Randevusuz numara ver',
  too_late: 'Bu randevunun zamanı geçti. Randevusuz numara hâlâ alınabilir.',
};
