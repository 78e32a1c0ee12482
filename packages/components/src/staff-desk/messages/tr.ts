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
  keys: 'Tuşlar',

  emergency: 'Acil çağrı',
  emergencyAsk: 'Çalışma arkadaşlarınız gişenize çağrılsın mı?',
  emergencyYes: 'Şimdi çağır',
  emergencyFailed: 'Acil çağrı ulaşmadı. Yüksek sesle yardım isteyin ya da 110’u arayın.',
  notNow: 'Vazgeç',
  signals: 'Binadaki çağrılar',
  emergencySignal: 'Acil durum',
  helpSignal: 'Yardım gerekiyor',
  printerSignal: 'Yazıcıya biri bakmalı',
  terminal: 'Terminal cihazı',
  answer: 'Geliyorum',
  answeredSince: ({ minutes }) => (minutes < 1 ? 'biri yolda' : `biri yolda, ${say(minutes)}`),
  endSignal: 'Tamamlandı',
  endOwnSignal: 'Acil çağrıyı bitir',

  views: 'Bölümler',
  callView: 'Çağrı',
  receptionView: 'Danışma',
  appointmentsView: 'Randevular',
  requestsView: 'Talepler',
  capacityView: 'Kapasite',
  overviewView: 'Bina',
  insightsView: 'Değerlendirme',
  openRequests: ({ count }) => plural('tr', count, { one: '1 talep açık', other: `${count} talep açık` }),

  mine: 'Gişenizde',
  free: 'Gişeniz boş',
  onBreak: 'Ara',
  wrappingUp: 'Dosya tamamlanıyor',
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
  wrapUp: 'Bitir, dosyayı tamamla',
  services: 'Başka işlem yapıldı',
  park: 'Beklemeye al',
  transfer: 'Yönlendir',
  break: 'Ara ver',
  open: 'Çalışmaya devam et',
  atOnce: 'İşlem bitince sıradaki numarayı hemen çağır',
  miss: 'Gelmedi',
  recallsLeft: ({ count }) =>
    plural('tr', count, { one: '1 çağrıdan sonra', other: `${count} çağrıdan sonra` }),
  recallFirst: ({ count, number }) =>
    plural('tr', count, {
      one: `Lütfen ${number} numarasını 1 kez daha çağırın. Kimsenin gelmediğini ancak bundan sonra bildirebilirsiniz.`,
      other: `Lütfen ${number} numarasını ${count} kez daha çağırın. Kimsenin gelmediğini ancak bundan sonra bildirebilirsiniz.`,
    }),
  missTitle: ({ number }) => `${number} gelmedi mi?`,
  missHelp: 'Gişeniz boşalır.',
  missYes: 'Evet, gelmedi',
  missNo: 'Hayır, beklemeye devam et',
  queueEmpty: 'Bekleme sıralarınızda şu anda kimse yok.',

  name: 'Ad',
  appointment: 'Randevu',
  noAppointment: 'yok',
  openAppointment: 'Randevuyu ve belgeleri aç',
  walkIn: 'Randevusuz',
  waited: 'Beklediği süre',
  length: ({ minutes }) => (minutes < 1 ? '1 dk altında' : say(minutes)),
  note: 'Not',
  concerns: 'İşlemler',
  check: 'Getirdi mi?',
  fee: 'Ücret',
  priority: 'Öncelik',
  priorityMark: ({ reason }) => `Öncelik: ${reason}`,
  prepared: 'hazırlıklı',
  documents: 'belgeler tamam',
  disability: 'engellilik',
  staff: 'personelin kararı',
  returned: 'Geri geldi',
  returnedTimes: ({ times }) => (times === 1 ? 'geri geldi' : `${times} kez geri geldi`),
  returnUntil: ({ time }) => `en geç ${time} saatinde geri gelebilir`,
  forCounter: ({ counter }) => `yalnızca ${counter}`,

  waitingTitle: 'Bekleme listesi',
  parkedTitle: 'Beklemeye alınanlar',
  missedTitle: 'Gelmeyenler',
  waitingMore: ({ count }) =>
    plural('tr', count, { one: 've 1 numara daha', other: `ve ${count} numara daha` }),
  waitingOthers: ({ count }) =>
    plural('tr', count, {
      one: '1 numara başka gişeleri bekliyor',
      other: `${count} numara başka gişeleri bekliyor`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'az önce geldi' : `${say(minutes)} bekliyor`),

  queuesTitle: 'Bekleme sıraları',
  changeQueue: 'Değiştir',
  changeQueueOf: ({ name }) => `Değiştir: ${name}`,
  waiting: ({ count }) =>
    count === 0
      ? 'bekleyen yok'
      : plural('tr', count, { one: '1 kişi bekliyor', other: `${count} kişi bekliyor` }),
  wait: ({ from, to }) => (from === to ? `yaklaşık ${to} dk` : `yaklaşık ${from}–${to} dk`),
  paused: 'arada',
  closing: 'yeni numara yok',
  closed: 'kapalı',
  full: 'tüm numaralar verildi',
  not_today: 'bugün yetişmez',
  countersTitle: 'Diğer gişeler',
  openCounter: 'boş',
  wrap_upCounter: 'dosyayı tamamlıyor',
  breakCounter: 'arada',
  closedCounter: 'görevli yok',

  newcomer: ({ number }) => `${number} şimdi bekliyor.`,
  calledNews: ({ number, concern }) => `${number} çağrıldı. ${concern}.`,
  recallNews: ({ number, times }) => `${times}. çağrı: ${number}.`,
  servingNews: ({ number }) => `${number} işlemde.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} sa ${minutes % 60} dk` : `${minutes} dk`;
}
