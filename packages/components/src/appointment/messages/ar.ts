import { sayMinutes } from '../../locales/minutes/ar.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { AppointmentMessages } from './de.ts';

export const messages = isolateFacts<AppointmentMessages>({
  ...shared,
  unconfirmed: 'لم يتم التأكيد بعد',
  requested: 'تم طلب الموعد',
  confirmed: 'تم تأكيد الموعد',
  held: 'لم يُحجز بعد',
  arrived: 'تم تسجيل حضورك',
  finished: 'انتهى الموعد',
  expired: 'لم يتم الحجز',
  cancelled: 'تم إلغاء الموعد',
  missed: 'فات الموعد',
  requestedHelp: 'وصلنا طلبك. سنراجعه ونخبرك بالنتيجة. لا يثبت الموعد إلا بعد ذلك.',
  heldHelp: 'هذا الموعد محجوز مؤقتًا فقط. يرجى إتمام الحجز.',
  finishedHelp: 'شكرًا لزيارتك.',
  expiredHelp: 'انتهت مدة الحجز المؤقت. إذا كنت لا تزال ترغب في الحضور، يرجى حجز موعد جديد.',
  cancelledHelp: 'لا يلزمك فعل أي شيء آخر. إذا كنت لا تزال ترغب في الحضور، يرجى حجز موعد جديد.',
  missedHelp: 'لم نلتق بك. إذا كنت لا تزال ترغب في الحضور، يرجى حجز موعد جديد.',
  bookNew: 'حجز موعد جديد',
  messageTitle: 'رسالة المكتب إليك',

  duration: ({ minutes }) => `المدة حوالي ${sayMinutes(minutes)}`,
  localTime: ({ city }) => `بالتوقيت المحلي في ${city}`,
  where: 'المكان',
  phone: 'الهاتف',
  bookedFor: 'محجوز باسم',
  concern: 'سبب الزيارة',
  code: 'رمزك',
  codeHelp: 'سجّل حضورك على الجهاز عند المدخل: ضع رمز QR أمام الماسح، أو أدخل الرمز.',
  qr: ({ code }) => `رمز QR لتسجيل الحضور على الجهاز، وهو يقابل ${code}`,
  reminders: 'سنذكّرك بالموعد في الوقت المناسب.',
  noReminders: 'لن يصلك تذكير. من الأفضل أن تدوّن الموعد.',
  bring: 'ما يجب إحضاره',
  bringNothing: 'لا توجد معلومات هنا. يرجى سؤالنا عند الشك.',
  quantity: ({ count }) => `${count} ×`,
  fee: ({ fee }) => `الرسوم: ${fee}`,

  linkTitle: 'رابط موعدك غير موجود هنا',
  linkHelp: 'يرجى فتح الرابط الكامل الوارد في رسالة التأكيد.',
});
