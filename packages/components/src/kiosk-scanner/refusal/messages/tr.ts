import type { RefusalMessages } from './de.ts';

export const messages: RefusalMessages = {
  unknownTitle: 'Bu kod uymuyor',
  unknownTyped: 'Bu kodu bulamadık. Lütfen onayınızdaki kodla karşılaştırın.',
  wrongDayTitle: 'Randevunuz başka bir gün',
  wrongOfficeTitle: 'Randevunuz başka bir büroda',
  earlyTitle: 'Erken geldiniz',
  lateTitle: 'Randevunuzun zamanı geçti',
  cancelledTitle: 'Bu randevu iptal edildi',
  closedTitle: 'Şu anda numara verilmiyor',
  fullTitle: 'Bugünün bütün numaraları verildi',
  helpTitle: 'Size memnuniyetle yardım ederiz',
  help: 'Lütfen danışmaya gidin. Gelişiniz orada kaydedilir.',
  typeAgain: 'Kodu yeniden yaz',
};
