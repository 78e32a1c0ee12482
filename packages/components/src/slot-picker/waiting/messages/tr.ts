import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import type { WaitingFormMessages } from './de.ts';

export const messages: WaitingFormMessages = {
  ...shared,
  help: 'Size ne zaman uyduğunu yazın. Bir saat boşalınca size haber veririz ve onu kısa bir süre ayırırız.',
  fromDate: 'En erken gün',
  toDate: 'En geç gün',
  weekdays: 'Uygun günler',
  part: 'Uygun bölüm',
  any: 'Fark etmez',
  morning: 'Öğleden önce',
  afternoon: 'Öğleden sonra',
  name: 'Ad ve soyad',
  email: 'E-posta adresi',
  phone: 'Cep telefonu',
  reach: 'Size e-posta adresinizle veya cep telefonunuzla ulaşabiliriz.',
  join: 'Bekleme listesine yazıl',
  joining: 'Kaydediliyor …',
  errorsTitle: 'Lütfen bilgilerinizi kontrol edin',
  joinedTitle: 'Bekleme listesindesiniz',
  joinedHelp: ({ count }) =>
    count === 0
      ? 'Uygun bir saat boşalınca sıra sizde.'
      : plural('tr', count, {
          one: 'Önünüzde 1 kişi var. Sıra size gelince haber veririz.',
          other: `Önünüzde ${count} kişi var. Sıra size gelince haber veririz.`,
        }),
  place: 'Bekleme listesindeki yeriniz',
};
