import type { BookingFaceMessages } from './de.ts';

export const messages: BookingFaceMessages = {
  concernTitle: 'ما سبب الموعد الذي تريده؟',
  notHereTitle: 'لا يمكنك حجز ذلك هنا',
  onlyThisOffice: 'يحجز هذا الجهاز مواعيد في هذا المكتب فقط.',
  noneHere: 'لا توجد حاليًا مواعيد يمكن حجزها في هذا المكتب.',
  withPhone: 'يمكنك الحجز بهاتفك: امسح هذا الرمز.',
  pageCode: 'رمز QR يفتح صفحة حجز المواعيد على الهاتف',
  bookedTitle: 'تم حجز موعدك',
  code: 'رمزك',
  date: 'اليوم',
  time: 'الساعة',
  concern: 'سبب الزيارة',
  bring: 'يرجى إحضار',
  fee: 'الرسوم',
  takeAlong: 'خذ موعدك معك: امسح هذا الرمز بهاتفك، أو اكتب الرمز المعروض بخط كبير.',
  appointmentCode: 'رمز QR يفتح موعدك على الهاتف',
  dueNow: 'يبدأ موعدك قريبًا. يمكنك تسجيل حضورك الآن.',
  checkInNow: 'تسجيل الحضور الآن',
};
