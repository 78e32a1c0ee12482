import type { NoticeMessages } from './de.ts';

export const messages: NoticeMessages = {
  notice: 'Bu cihazda bildirim',
  pageOnly: 'Bu sayfa arka planda açık olduğu sürece gelir.',
  pushed:
    'Bu sayfa kapalıyken de gelir. Bildirimi tarayıcınızın üreticisi iletir. Üretici bildirimin geldiğini öğrenir, içeriğini öğrenmez.',
  blocked: 'Bu sayfa için bildirimler engellenmiş. Bunu tarayıcınızın ayarlarından değiştirebilirsiniz.',
  unable: 'Bu tarayıcı bildirim gösteremez. Lütfen bu sayfayı açık bırakın.',
  homeScreenFirst:
    'Önce bu sayfayı ana ekrana ekleyin: “Paylaş” düğmesine, ardından “Ana Ekrana Ekle” seçeneğine dokunun. Sayfayı oradan açın.',
};
