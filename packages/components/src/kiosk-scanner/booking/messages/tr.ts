import type { BookingFaceMessages } from './de.ts';

export const messages: BookingFaceMessages = {
  concernTitle: 'Ne için randevu istiyorsunuz?',
  notHereTitle: 'Bunu burada ayırtamazsınız',
  onlyThisOffice: 'Bu terminalde yalnızca bu büro için randevu alabilirsiniz.',
  noneHere: 'Bu büro için şu anda alınabilecek randevu yok.',
  withPhone: 'Telefonunuzla alabilirsiniz: Bu kodu okutun.',
  pageCode: 'Randevu sayfasını telefonda açan QR kodu',
  bookedTitle: 'Randevunuz alındı',
  code: 'Kodunuz',
  date: 'Gün',
  time: 'Saat',
  concern: 'Konu',
  bring: 'Lütfen yanınızda getirin',
  fee: 'Ücret',
  takeAlong: 'Randevunuzu yanınıza alın: Bu kodu telefonunuzla okutun ya da büyük yazılı kodu not edin.',
  appointmentCode: 'Randevunuzu telefonda açan QR kodu',
  dueNow: 'Randevunuz birazdan başlıyor. Gelişinizi hemen kaydedebilirsiniz.',
  checkInNow: 'Şimdi geldiğimi bildir',
};
