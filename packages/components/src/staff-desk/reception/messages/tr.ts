import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import { messages as appointment } from '../../appointment/messages/tr.ts';
import type { ReceptionMessages } from './de.ts';

export const messages: ReceptionMessages = {
  ...shared,
  ...appointment,
  too_early: ({ fromTime }) =>
    fromTime
      ? `Bu randevu için henüz erken. Giriş ${fromTime} saatinden sonra yapılabilir.`
      : 'Bu randevu için henüz erken.',
  appointment_cancelled: 'Bu randevu iptal edildi. Numara verin ya da yeni randevu alın.',
  return_over: 'Bu numara çağrıldı ve geri gelme süresi doldu. Yeni bir numara verin.',
  services_not_combinable: 'Bu işlemler farklı sıralara ait. İki numara verin.',

  title: 'Danışma',
  queues: 'Sıraların durumu',
  waiting: ({ count }) =>
    count === 0
      ? 'bekleyen yok'
      : plural('tr', count, { one: '1 kişi bekliyor', other: `${count} kişi bekliyor` }),
  wait: ({ from, to }) => (from === to ? `yaklaşık ${to} dk bekleme` : `yaklaşık ${from}–${to} dk bekleme`),
  paused: 'arada, numara veriliyor',
  closing: 'yeni numara yok',
  closed: 'kapalı',
  full: 'tüm numaralar verildi',
  not_today: 'şimdi gelen bugün çağrılamaz',

  withAppointment: 'Randevulu',
  search: 'Ad, kod veya telefon',
  dueNow: 'Bu saatlerde beklenenler:',
  dueNone: 'Bu saatlerde beklenen yok. Adı arayın.',
  foundCount: ({ count }) => plural('tr', count, { one: '1 sonuç', other: `${count} sonuç` }),
  foundNone: 'Bugün bu adla veya kodla randevusu olan yok.',
  here: ({ number }) => `geldi, ${number}`,

  withoutAppointment: 'Randevusuz',
  serviceMissing: 'Lütfen önce bir işlem seçin.',
  nameField: 'Ad (isteğe bağlı)',
  noteField: 'Gişe için not (isteğe bağlı)',
  priorityField: 'Öncelik',
  none: 'yok',
  prepared: 'hazırlıklı',
  documents: 'belgeler tamam',
  disability: 'engellilik',
  staff: 'başka nedenler',
  draw: 'Numara ver',
  drawAnyway: 'Yine de ver',
  book: 'Randevu al',
  back: 'Vazgeç',
  closedHelp: 'Bu sırada şu anda numara verilmiyor. Randevu alın.',
  fullHelp: 'Bugünün tüm numaraları verildi. Yine de bir numara verilsin mi?',
  notTodayHelp: 'Şimdi numara alan büyük olasılıkla bugün çağrılamaz. Yine de verilsin mi?',

  numberOf: 'Numara',
  again: 'Girişi zaten yapılmıştı. Numara geçerli.',
  codeOf: ({ number }) => `${number} numarasının QR kodu`,
  scan: 'Telefonla tarayıp sırayı izleyin',
  done: 'Tamam, sıradaki kişi',
  print: 'Yazdır',
  openTicket: 'Numarayı aç',
};
