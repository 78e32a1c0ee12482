import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Yükleniyor …',
  retry: 'Tekrar dene',
  phoneHelp: 'Telefonla yardım:',
  stale: ({ age }) => `Bağlantı yok. Son güncelleme: ${age}.`,

  offline: 'Cihazınızın şu anda internet bağlantısı yok. Girdiğiniz bilgiler burada kalır.',
  unreachable: 'Hizmete şu anda ulaşılamıyor. Lütfen biraz sonra tekrar deneyin.',
  timeout: 'Yanıt çok uzun sürüyor. Lütfen tekrar deneyin.',
  answer_invalid: 'Hizmetten beklenmeyen bir yanıt geldi. Lütfen sayfayı yeniden yükleyin.',
  aborted: 'İşlem yarıda kesildi. Lütfen tekrar deneyin.',
  internal_error: 'İşlem tamamlanamadı. Hata sizden kaynaklanmıyor. Lütfen tekrar deneyin.',

  base_url_missing: 'Bu alan henüz ayarlanmadı: Hizmetin adresi (base-url) eksik.',
  base_url_invalid: 'Bu alan yanlış ayarlanmış: Hizmetin adresi (base-url) geçersiz.',
  base_url_insecure: 'Bu alan yanlış ayarlanmış: Hizmetin adresi (base-url) https ile başlamalı.',
  office_missing: 'Bu alan henüz ayarlanmadı: Büro bilgisi (office) eksik.',
};
