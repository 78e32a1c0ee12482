import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { WalkInMessages } from './de.ts';

export const messages: WalkInMessages = {
  ...shared,
  without: 'Randevusuz',
  with: 'Randevuyla, bugün',
  wait: ({ from, to }) =>
    from === to ? `yaklaşık ${to} dakika bekleme` : `${from} ile ${to} dakika arası bekleme`,
  noWait: 'Şu anda bekleme yok',
  waiting: ({ count }) =>
    count === 0
      ? 'Bekleyen yok.'
      : plural('tr', count, { one: '1 kişi bekliyor.', other: `${count} kişi bekliyor.` }),
  unknown: 'Açık',
  paused: 'Kısa bir ara veriliyor.',
  closing: 'Bugün artık randevusuz kimse kabul edilmiyor.',
  full: 'Bugünün bütün numaraları verildi.',
  notToday: 'Randevusuz gelirseniz maalesef bugün sıra size gelmez.',
  appointmentsOnly: 'Burada yalnızca randevuyla hizmet verilir.',
  insteadToday: ({ time }) => `Randevuyla bugün hâlâ mümkün, en erken ${time}.`,
  insteadLater: 'Lütfen başka bir gün için randevu alın.',
  later: ({ time }) => `Açılış saati: ${time}.`,
  over: 'Bugün artık kapalı.',
  next: ({ time }) => `en erken ${time}`,
  slots: ({ count }) => plural('tr', count, { one: '1 boş randevu', other: `${count} boş randevu` }),
  noSlots: 'Bugün için boş randevu kalmadı.',
  hours: ({ hours }) => `Bugün açık: ${hours}`,
  at: ({ time }) => `Güncelleme: ${time}`,
  nothing: 'Bugün için bilgi yok.',
  book: 'Randevu al',
};
