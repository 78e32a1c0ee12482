import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { WaitingListMessages } from './de.ts';

export const messages: WaitingListMessages = {
  ...shared,
  offer_expired: 'Bu randevu bu arada başkasına verildi. Bekleme listesindeki yeriniz duruyor.',
  offer_none: 'Bu randevu bu arada başkasına verildi. Bekleme listesindeki yeriniz duruyor.',

  waitingTitle: 'Bekleme listesindesiniz',
  waitingHelp: 'Size uyan bir randevu boşalır boşalmaz size yazacağız.',
  ahead: ({ count }) =>
    count === 0
      ? 'Önünüzde kimse yok.'
      : plural('tr', count, { one: 'Önünüzde 1 kişi var.', other: `Önünüzde ${count} kişi var.` }),
  concern: 'İşleminiz',
  place: 'Yer',
  days: 'Size uyan zamanlar',
  period: ({ from, to }) => `${from} – ${to}`,
  morning: 'yalnızca öğleden önce',
  afternoon: 'yalnızca öğleden sonra',

  offerTitle: 'Bu randevu sizin için boşaldı',
  offerUntil: ({ until }) => `Randevuyu sizin için şu saate kadar tutuyoruz: ${until}.`,
  offerLeft: ({ minutes }) =>
    plural('tr', minutes, {
      one: 'Randevuyu sizin için 1 dakika daha tutuyoruz.',
      other: `Randevuyu sizin için ${minutes} dakika daha tutuyoruz.`,
    }),
  accept: 'Randevuyu al',
  pass: 'Bana uymuyor',
  passHelp: 'Uymazsa randevu sıradaki kişiye geçer. Bekleme listesindeki yeriniz kalır.',

  bookedTitle: 'Randevu alındı',
  bookedHelp: 'Artık beklemeniz gerekmiyor.',
  toAppointment: 'Randevuyu göster',

  leave: 'Artık bekleme',
  leaveTitle: 'Artık beklemek istemiyor musunuz?',
  leaveHelp: 'Listedeki yeriniz silinir, bilgilerinizi de sileriz.',
  leaveYes: 'Evet, yerimi bırak',
  leaveNo: 'Hayır, beklemeye devam et',

  leftTitle: 'Artık listede değilsiniz',
  leftHelp: 'Bilgileriniz silindi.',
  endedTitle: 'Bekleme süresi doldu',
  endedHelp:
    'Belirttiğiniz günler geçti ya da birkaç teklif yanıtsız kaldı. Listeye yeniden yazılabilirsiniz.',
  linkTitle: 'Yerinize ait bağlantı eksik',
  linkHelp: 'Lütfen mesajımızdaki bağlantıyı bir kez daha açın.',
  book: 'Randevu almaya git',
};
