import { messages as shared } from '../../../locales/shared/tr.ts';
import type { FormsMessages } from './de.ts';

export const messages: FormsMessages = {
  ...shared,
  back: 'Vazgeç',
  apply: 'Uygula',
  note: 'Not (isteğe bağlı)',
  noteHint: 'İşi sürdürecek kişi için. Ziyaretçi bunu görmez.',

  close: 'Kapat',
  callChosen: ({ number }) => `${number} numarasını çağır`,
  callBack: ({ number }) => `${number} numarasını geri çağır`,
  callLater: ({ number }) => `Gişeniz boşalınca ${number} numarasını çağırabilirsiniz.`,
  readmit: ({ number }) => `${number} numarasını yeniden sıraya al`,
  prioritize: 'Öncelik',

  servicesTitle: 'Gerçekte hangi işlem yapıldı?',
  servicesYes: 'Böyle bitir',
  servicesWrapUp: 'Böyle bitir, dosyayı tamamla',
  servicesNone: 'Lütfen yapılan en az bir işlemi belirtin.',

  parkTitle: ({ number }) => `${number} numarasını beklemeye al`,
  parkYes: 'Beklemeye al',

  transferTitle: ({ number }) => `${number} numarasını yönlendir`,
  transferYes: 'Yönlendir',
  target: 'Nereye?',
  targetNone: 'Lütfen seçin',
  targetMissing: 'Lütfen nereye yönlendirileceğini seçin.',
  counters: 'Gişeler',
  queues: 'Bekleme sıraları',
  otherOffice: 'Başka şube',

  priorityTitle: ({ number }) => `${number} neden daha erken çağrılıyor?`,
  prepared: 'Hazırlıklı',
  preparedHelp: 'Fotoğraf ve parmak izi istasyonda alındı.',
  documents: 'Belgeler tamam',
  documentsHelp: 'Her şey önceden kontrol edildi.',
  disability: 'Engellilik',
  disabilityHelp: 'Uzun süre beklemesi beklenemez.',
  staff: 'Başka nedenler',
  staffHelp: 'Personel böyle karar verdi.',
  none: 'Öncelik yok',

  queueTitle: ({ name }) => `“${name}” ne durumda?`,
  open: 'Açık',
  openHelp: 'Çalışma saatlerine göre.',
  paused: 'Ara',
  pausedHelp: 'Kimse çağrılmaz. Numara verilmeye devam edilir.',
  closing: 'Kapanıyor',
  closingHelp: 'Bekleyenler çağrılır. Yeni numara verilmez.',
  closed: 'Kapalı',
  closedHelp: 'Bugünlük bitti.',
  text: 'Bekleyenler ne okusun? (isteğe bağlı)',
  textHint: 'Ekranda, terminalde ve telefonda görünür.',
};
