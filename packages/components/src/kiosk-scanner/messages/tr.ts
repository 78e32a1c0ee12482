import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { KioskScannerMessages } from './de.ts';

const noConnection = 'Terminalin şu anda bağlantısı yok. Lütfen tekrar deneyin veya danışmaya gidin.';

export const messages: KioskScannerMessages = {
  ...shared,
  offline: noConnection,
  unreachable: noConnection,
  timeout: noConnection,
  office_not_found: 'Hizmet bu büroyu tanımıyor. Lütfen bu terminalin “office” bilgisini kontrol edin.',

  welcome: 'Hoş geldiniz',
  haveAppointment: 'Randevum var',
  showCode: 'Onayınızdaki QR kodunu kameraya veya tarayıcıya tutun.',
  cameraStarting: 'Kamera açılıyor …',
  cameraUnavailable: 'Kamera şu anda kullanılamıyor. Lütfen kodunuzu yazın.',
  typeCode: 'Kodu yaz',
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

  concernTitle: 'Konu nedir?',
  concernsNone: 'Burada şu anda numara verilmiyor. Lütfen danışmaya sorun.',
  back: 'Geri',
  startOver: 'Başa dön',

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
  done: 'Tamam',
  moreTime: 'Daha fazla süre',
  secondsLeft: ({ count }) => plural('tr', count, { one: '1 saniye kaldı', other: `${count} saniye kaldı` }),

  closedTitle: 'Şu anda numara verilmiyor',
  troubleTitle: 'İşlem tamamlanamadı',

  outTitle: 'Bu terminal şu anda hizmet dışı',
  outHelp: 'Lütfen danışmaya gidin. Gelişiniz orada kaydedilir ya da size numara verilir.',
  outAgain: 'Terminal kendiliğinden yeniden bağlanır.',
  outPair: 'Görevliler için: cihazı bağla',
};
