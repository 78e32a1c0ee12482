import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import type { FurtherMessages } from './de.ts';

export const messages: FurtherMessages = {
  ...shared,
  presetUnknown: 'Bağlantıdaki işlem artık burada sunulmuyor. Lütfen listeden başka bir işlem seçin.',
  presetElsewhere: 'Bu işlem için burada randevuya ihtiyacınız yok:',

  found: ({ count }) =>
    count === 0
      ? 'İşlem bulunamadı'
      : plural('tr', count, { one: '1 işlem bulundu', other: `${count} işlem bulundu` }),
  foundNothing: 'Başka bir kelime deneyin veya tüm listeye bakın. Telefonla da yardımcı oluruz.',
  showAll: 'Tüm işlemleri göster',

  addButton: 'Ekle',
  blocked_other_queue: 'ayrı randevu, başka gişe',
  blocked_not_combinable: 'yalnızca ayrı bir randevuda',
  blocked_too_many: ({ count }) => `Bir randevuya en fazla ${count} işlem sığar.`,
  blocked_season: 'şu anda randevu yok',
  blocked_link: 'internetten yapılır',
  questions: 'Birkaç soru',
  questionsHelp: 'Yalnızca gerekli olanı getirmeniz için. Yanıtlamak zorunda değilsiniz.',

  previousMonth: 'Önceki ay',
  nextMonth: 'Sonraki ay',
  keyFree: 'sayı: o günkü boş saatler',
  monthEmpty: ({ month, reason }) => `${month}: boş yer yok (${reason}).`,

  closedOn: ({ date }) => `${date} günü kapalıyız.`,
  holidayOn: ({ date }) => `${date} resmî tatil. Kapalıyız.`,
  fullOn: ({ date }) => `${date} günü tümüyle dolu.`,
  not_yetOn: ({ date }) => `${date} günü için randevular henüz açılmadı.`,
  pastOn: ({ date }) => `${date} günü için artık randevu alınamaz.`,
  horizonOn: ({ date }) => `${date} günü için henüz randevu alınamaz.`,
  seasonOn: ({ date }) => `${date} günü bu işlem için randevu yok.`,

  nothingFree: 'Şu anda boş yer yok. Sık sık iptal olur: Lütfen daha sonra tekrar bakın.',
  nothingInSeason: 'Bu işlem için şu anda randevu verilmiyor.',
  opens: ({ date }) => `Randevular şu tarihten itibaren alınabilir: ${date}.`,
  otherWaysAlone: 'Şimdi yapabilecekleriniz',

  at: ({ date, time }) => `${date}, ${time}`,
  holdAgain: ({ time }) => `Yeniden ayırt: ${time}`,

  errorsTitle: 'Lütfen bilgilerinizi kontrol edin',

  onlyHere: 'Bu işlem yalnızca burada yapılır.',
  earliestAt: ({ date, time }) => `En erken randevu: ${date}, ${time}`,
  earliestNone: 'Orada şu anda boş yer yok.',
  thisOffice: 'Seçtiğiniz büro',
  goThere: 'Orada randevu al',

  saveCalendar: 'Takvime ekle',
  saveCode: 'QR kodunu kaydet',
  print: 'Yazdır',
  fileName: 'Randevu',
};
