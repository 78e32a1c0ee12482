import type { PairingMessages } from './de.ts';

export const messages: PairingMessages = {
  pairingTitle: 'تسجيل هذا الجهاز',
  pairingRevoked: 'تم إلغاء تسجيل هذا الجهاز',
  pairingHelp: 'أدخل الرمز المخصص لمرة واحدة. تحصل عليه من قسم تقنية المعلومات.',
  pairingCode: 'رمز لمرة واحدة',
  pair: 'تسجيل الجهاز',
  pairingForgetful: 'لا يُسمح لهذا المتصفح بحفظ أي شيء. بعد إعادة التشغيل يجب تسجيل الجهاز من جديد.',
};
