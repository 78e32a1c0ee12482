import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Yükleniyor …',
  retry: 'Tekrar dene',
  phoneHelp: 'Telefonla yardım:',
  stale: ({ age }) => `Bağlantı yok. Son güncelleme: ${age}.`,

  offline: 'Cihazınızın şu anda internet bağlantısı yok. Girdiğiniz bilgiler burada kalır.',
  unreachable: 'Hizmete şu anda ulaşılamıyor. Lütfen biraz sonra tekrar deneyin.',
  timeout: 'Yanıt çok uzun sürüyor. Lütfen tekrar deneyin.',
  internal_error: 'İşlem tamamlanamadı. Hata sizden kaynaklanmıyor. Lütfen tekrar deneyin.',
};
