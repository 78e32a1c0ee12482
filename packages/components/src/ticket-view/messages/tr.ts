import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { TicketViewMessages } from './de.ts';

export const messages: TicketViewMessages = {
  ...shared,
  offline: 'Cihazınızın şu anda internet bağlantısı yok. Numaranız geçerliliğini korur.',
  unreachable: 'Bu ekrana şu anda ulaşılamıyor. Numaranız geçerliliğini korur. Birazdan yeniden deneyeceğiz.',
  timeout: 'Bu ekrana şu anda ulaşılamıyor. Numaranız geçerliliğini korur. Birazdan yeniden deneyeceğiz.',

  waiting: 'Numaranız',
  called: 'Sıra sizde',
  serving: 'İşleminiz yapılıyor',
  parked: 'Numaranız beklemeye alındı',
  finished: 'Ziyaretiniz için teşekkür ederiz',
  missed: 'Numaranız daha önce çağrıldı',
  left: 'Artık sırada değilsiniz',
  ended: 'Bu numara artık geçerli değil',
  calledAgain: ({ times }) => `${times}. çağrı: Sıra sizde`,

  ahead: ({ count }) =>
    count === 0
      ? 'Sıradaki sizsiniz.'
      : plural('tr', count, { one: 'Önünüzde 1 kişi var', other: `Önünüzde ${count} kişi var` }),
  wait: ({ from, to }) => {
    if (from === to) return `yaklaşık ${to} dakika`;
    return from === 0 ? `en fazla ${to} dakika kadar` : `yaklaşık ${from}–${to} dakika`;
  },
  waitName: 'Bekleme süresi',
  appointmentName: 'Randevunuz',
  placeName: 'Bekleyeceğiniz yer',
  officeName: 'Büro',
  phoneName: 'Telefon',
  comeTo: 'Lütfen şimdi buraya gelin:',
  counterName: 'Gişeniz',

  parkedHelp: 'Lütfen yakında kalın. Sizi yeniden çağıracağız, bunu burada görürsünüz.',
  finishedHelp: 'Bu sayfayı kapatabilirsiniz.',
  missedOnce: 'Sizi çağırdık ama bulamadık.',
  missedHelp: 'Sizi çağırdık ama bulamadık. Lütfen danışmaya gidin, orada size yardımcı olurlar.',
  leftHelp: 'Numaranız geri verildi. Yine de gelmek isterseniz terminalden yeni bir numara alın.',
  endedHelp: 'Bir numara yalnızca alındığı gün geçerlidir. Lütfen terminalden yeni bir numara alın.',

  linkTitle: 'Numaranızın bağlantısı eksik',
  linkHelp: 'Lütfen sıra fişinizdeki veya terminaldeki QR kodunu bir kez daha okutun.',
};
