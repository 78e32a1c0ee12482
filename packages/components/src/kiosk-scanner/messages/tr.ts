import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { KioskScannerMessages } from './de.ts';

export const messages: KioskScannerMessages = {
  ...shared,
  office_not_found: 'Hizmet bu büroyu tanımıyor. Lütfen bu terminalin “office” bilgisini kontrol edin.',

  welcome: 'Hoş geldiniz',
  haveAppointment: 'Randevum var',
  showCode: 'Onayınızdaki QR kodunu kameraya veya tarayıcıya tutun.',
  cameraStarting: 'Kamera açılıyor …',
  cameraUnavailable: 'Kamera şu anda kullanılamıyor. Lütfen kodunuzu yazın.',
  typeCode: 'Kodu yaz',
  typePhone: 'Telefon numarasını yaz',
  noAppointment: 'Randevum yok',
  drawNumber: 'Numara al',
  wantAppointment: 'Randevu almak istiyorum',
  bookHelp: 'Bugün veya başka bir gün için.',
  book: 'Randevu al',
  queueWaiting: ({ count }) =>
    count === 0
      ? 'bekleyen yok'
      : plural('tr', count, { one: '1 kişi bekliyor', other: `${count} kişi bekliyor` }),
  paused: 'kısa ara',
  closing: 'artık numara yok',
  closed: 'kapalı',
  full: 'bütün numaralar verildi',
  notToday: 'bugün başka kimseye sıra gelmeyecek',

  concernTitle: 'Konu nedir?',
  working: 'Bir saniye lütfen …',
  arrivedTitle: 'Gelişiniz kaydedildi',
  againTitle: 'Gelişiniz zaten kayıtlı',
  drawnTitle: 'Numaranız bu',
  number: 'Numaranız',
  placeName: 'Lütfen burada bekleyin',
  lineName: 'Sıra',
  ahead: ({ count }) =>
    count === 0
      ? 'Sıradaki sizsiniz.'
      : plural('tr', count, { one: 'önünüzde 1 kişi var', other: `önünüzde ${count} kişi var` }),
  waitName: 'Bekleme süresi',
  wait: ({ from, to }) => {
    if (from === to) return `yaklaşık ${to} dakika`;
    return from === 0 ? `en fazla ${to} dakika kadar` : `yaklaşık ${from}–${to} dakika`;
  },
  appointmentName: 'Randevunuz',
  takeAlong: 'Numarayı yanınıza alın: Bu kodu telefonunuzla okutun.',
  qr: 'Numaranızı telefonda gösteren QR kodu',
};
