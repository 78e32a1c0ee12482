import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import type { HolderMessages } from './de.ts';

export const messages: HolderMessages = {
  ...shared,
  erasedTitle: 'Verileriniz silindi',
  erasedHelp: 'Bu randevunun bağlantısı artık geçerli değil.',
  number: 'Numaranız',
  numberHelp: 'Lütfen oturun. Numaranız ekranda ve burada çağrılacak.',
  unconfirmedHelp: ({ until }) =>
    `Lütfen e-postamızdaki bağlantıyı açın, son zaman: ${until}. Randevu ancak o zaman kesinleşir. E-posta gelmedi mi? Spam klasörüne de bakın.`,
  confirmTitle: 'Bir adım kaldı',
  confirmHelp: ({ until }) => `Randevuyu onaylayın, son zaman: ${until}. Sonra bu saat başkalarına açılır.`,
  confirm: 'Randevuyu onayla',
  confirming: 'Onaylanıyor …',
  changedTitle: 'Randevunuzun saati değişti',
  changedHelp: ({ date, time }) =>
    `Önceki: ${date}, ${time}. Randevu takviminizde kayıtlıysa lütfen yeniden kaydedin.`,
  optional: '(isteğe bağlı)',
  saveCalendar: 'Takvime ekle',
  saveCode: 'QR kodunu kaydet',
  print: 'Yazdır',
  fileName: 'Randevu',
  change: 'Randevu size artık uymuyor mu?',
  move: 'Randevuyu ertele veya öne al',
  cancel: 'Randevuyu iptal et',
  limitHelp: 'Bu randevunun saati internetten artık değiştirilemez. Bunun için lütfen bizi arayın.',
  noMoveHelp:
    'Bu randevunun saati çevrimiçi değiştirilemez. Yeni bir randevu alın, sonra bunu iptal edin ya da bizi arayın.',
  data: 'Verileriniz',
  dataHelp: 'Bu randevuyla ilgili kayıtlı bilgileri görün veya silin.',
  noDataHelp:
    'Verilerinizi burada çevrimiçi görüntüleyemez veya silemezsiniz. Lütfen bunun için bize başvurun.',
  saveData: 'Tüm veriler dosya olarak',
  erase: 'Her şeyi sil',

  moveTitle: 'Randevunun saatini değiştirin',
  moveHelp: ({ date, time }) => `Yeni saat kesinleşene kadar mevcut randevunuz geçerlidir: ${date}, ${time}.`,
  movesLeft: ({ count }) =>
    plural('tr', count, {
      one: 'İnternetten 1 kez daha değiştirebilirsiniz.',
      other: `İnternetten ${count} kez daha değiştirebilirsiniz.`,
    }),
  days: 'Boş günler',
  free: ({ count }) => plural('tr', count, { one: '1 saat', other: `${count} saat` }),
  moreDays: 'Daha fazla gün göster',
  morning: 'Öğleden önce',
  afternoon: 'Öğleden sonra',
  dayGone: 'Bu gün bu arada tümüyle doldu. Lütfen başka bir gün seçin.',
  nothingFree: 'Şu anda başka boş saat yok. Mevcut randevunuz geçerlidir.',
  chosenTitle: 'Randevu bu saate alınsın mı?',
  before: 'Önceki',
  after: 'Yeni',
  at: ({ date, time }) => `${date}, ${time}`,
  moveYes: 'Evet, değiştir',
  moveOther: 'Başka saat seç',
  moveNo: 'Mevcut randevuyu koru',
  moving: 'Değiştiriliyor …',

  cancelTitle: 'Bu randevuyu iptal etmek istiyor musunuz?',
  cancelHelp: 'Bu saat başkalarına açılır. Bu işlem geri alınamaz.',
  cancelYes: 'Evet, iptal et',
  cancelNo: 'Hayır, randevuyu koru',
  cancelling: 'İptal ediliyor …',

  eraseTitle: 'Her şeyi silmek istiyor musunuz?',
  eraseAhead:
    'Randevuyu iptal edip bilgilerinizi, belgelerinizi ve mesajlarınızı sileceğiz. Bağlantı artık çalışmayacak. Bu işlem geri alınamaz.',
  eraseOver:
    'Bilgilerinizi, belgelerinizi ve mesajlarınızı sileceğiz. Bağlantı artık çalışmayacak. Bu işlem geri alınamaz.',
  eraseYes: 'Evet, her şeyi sil',
  eraseNo: 'Hayır, hiçbir şeyi silme',
  erasing: 'Siliniyor …',
};
