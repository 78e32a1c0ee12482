import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { StaffDeskMessages } from './de.ts';

export const messages: StaffDeskMessages = {
  ...shared,
  offline: 'Bu bilgisayarın şu anda bağlantısı yok. Hiçbir şey kaybolmadı. Lütfen birazdan tekrar deneyin.',
  name_required: 'Lütfen kullanıcı adınızı girin.',
  password_required: 'Lütfen parolanızı girin.',
  ticket_state: 'Bu bilgi güncel değildi. Gişenizin şimdiki durumu budur.',

  signInTitle: 'Oturum açın',
  signInHelp: 'Görevli masası',
  signInAgain: 'Oturumunuz sona erdi. Lütfen yeniden oturum açın, sonra buradan devam edersiniz.',
  keptPlace: ({ counter }) => `Gişeniz aynı kalır: ${counter}.`,
  keptTicket: ({ counter, number }) => `Gişeniz ve numaranız sizde kalır: ${counter}, ${number}.`,
  signInName: 'Kullanıcı adı',
  password: 'Parola',
  signIn: 'Oturum aç',
  signOut: 'Oturumu kapat',

  placeTitle: 'Hangi gişede çalışıyorsunuz?',
  placeLast: 'son kullanılan',
  placeNone: 'Sizin için burada henüz bir gişe ayarlanmadı. Lütfen yöneticinize başvurun.',
  sound: 'Yeni numaralarda ses',
  leavePlace: 'Gişe değiştir',

  views: 'Bölümler',
  callView: 'Çağrı',
  appointmentsView: 'Randevular',
  requestsView: 'Talepler',
  capacityView: 'Kapasite',
  openRequests: ({ count }) => plural('tr', count, { one: '1 talep açık', other: `${count} talep açık` }),

  mine: 'Gişenizde',
  free: 'Gişeniz boş',
  next: ({ number }) => `Sıradaki: ${number}`,
  nobody: 'Şu anda bekleyen yok',
  nobodyHelp: 'Biri gelince burada görürsünüz.',
  called: 'Çağrıldı',
  calledAgain: ({ times }) => `${times}. çağrı`,
  serving: 'İşlemde',
  since: ({ minutes }) => (minutes < 1 ? 'az önce' : `${say(minutes)} önce`),

  callNext: 'Sıradaki numarayı çağır',
  recall: 'Yeniden çağır',
  start: 'İşleme başla',
  finish: 'İşlemi bitir',
  miss: 'Gelmedi',
  missTitle: ({ number }) => `${number} gelmedi mi?`,
  missHelp: 'Numara artık geçerli olmaz.',
  missYes: 'Evet, gelmedi',
  missNo: 'Hayır, beklemeye devam et',
  queueEmpty: 'Bekleme sıralarınızda şu anda kimse yok.',

  name: 'Ad',
  appointment: 'Randevu',
  noAppointment: 'yok',
  walkIn: 'Randevusuz',
  waited: 'Beklediği süre',
  length: ({ minutes }) => (minutes < 1 ? '1 dk altında' : say(minutes)),
  note: 'Not',
  concerns: 'İşlemler',
  check: 'Getirdi mi?',
  fee: 'Ücret',

  waitingTitle: 'Bekleme listesi',
  waitingMore: ({ count }) =>
    plural('tr', count, { one: 've 1 numara daha', other: `ve ${count} numara daha` }),
  waitingOthers: ({ count }) =>
    plural('tr', count, {
      one: '1 numara başka gişeleri bekliyor',
      other: `${count} numara başka gişeleri bekliyor`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'az önce geldi' : `${say(minutes)} bekliyor`),
  queuesTitle: 'Bekleme sıraları',
  waiting: ({ count }) =>
    count === 0
      ? 'bekleyen yok'
      : plural('tr', count, { one: '1 kişi bekliyor', other: `${count} kişi bekliyor` }),
  wait: ({ from, to }) => (from === to ? `yaklaşık ${to} dk` : `yaklaşık ${from}–${to} dk`),
  paused: 'arada',
  closing: 'yeni numara yok',
  closed: 'kapalı',
  countersTitle: 'Diğer gişeler',
  counterFree: 'boş',

  newcomer: ({ number }) => `${number} şimdi bekliyor.`,
  calledNews: ({ number, concern }) => `${number} çağrıldı. ${concern}.`,
  recallNews: ({ number, times }) => `${times}. çağrı: ${number}.`,
  servingNews: ({ number }) => `${number} işlemde.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} sa ${minutes % 60} dk` : `${minutes} dk`;
}
