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

  number: 'Numara',
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

  paused: 'Şu anda kısa bir ara var. Numaranız geçerliliğini korur.',
  closing: 'Artık yeni numara verilmiyor. Numaranız geçerliliğini korur.',
  closed: 'Burası şimdi kapandı. Bugün sıranızın gelip gelmeyeceğini lütfen danışmaya sorun.',
  waitingHelp:
    'Bu sayfayı açık bırakın: Sıranız gelince burada görürsünüz. Kısa süreliğine dışarı da çıkabilirsiniz.',
  parkedHelp: 'Lütfen yakında kalın. Sizi yeniden çağıracağız, bunu burada görürsünüz.',
  finishedHelp: 'Bu sayfayı kapatabilirsiniz.',
  missedHelp: 'Sizi çağırdık ama bulamadık. Lütfen danışmaya gidin, orada size yardımcı olurlar.',
  leftHelp: 'Numaranız geri verildi. Yine de gelmek isterseniz terminalden yeni bir numara alın.',
  endedHelp: 'Bir numara yalnızca alındığı gün geçerlidir. Lütfen terminalden yeni bir numara alın.',

  soundOn: 'Sesle haber ver',
  soundIsOn: 'Ses açık.',
  leave: 'Numarayı geri ver',
  leaveTitle: 'Artık beklemek istemiyor musunuz?',
  leaveHelp: 'Sıradaki yerinizi kaybedersiniz. Bu geri alınamaz.',
  leaveYes: 'Evet, geri ver',
  leaveNo: 'Hayır, beklemeye devam et',
  leaving: 'Geri veriliyor …',

  titleCalled: ({ number, counter }) => `${number} şimdi: ${counter}`,

  linkTitle: 'Numaranızın bağlantısı eksik',
  linkHelp: 'Lütfen sıra fişinizdeki veya terminaldeki QR kodunu bir kez daha okutun.',
};
