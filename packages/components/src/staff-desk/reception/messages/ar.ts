import { sayMinutes } from '../../../locales/minutes/ar.ts';
import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import { messages as appointment } from '../../appointment/messages/ar.ts';
import type { ReceptionMessages } from './de.ts';

export const messages = isolateFacts<ReceptionMessages>({
  ...shared,
  ...appointment,
  too_early: ({ fromTime }) =>
    fromTime
      ? `ما زال الوقت مبكرًا لهذا الموعد. يمكن تسجيل الحضور من الساعة ${fromTime}.`
      : 'ما زال الوقت مبكرًا لهذا الموعد.',
  appointment_cancelled: 'هذا الموعد ملغى. أعطِ رقمًا أو احجز موعدًا جديدًا.',
  return_over: 'تم نداء هذا الرقم وانتهى وقت العودة. أعطِ رقمًا جديدًا.',
  services_not_combinable: 'هذه الخدمات تتبع دوائر انتظار مختلفة. أعطِ رقمين.',

  title: 'الاستقبال',
  queues: 'حالة دوائر الانتظار',
  waiting: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد ينتظر',
      one: 'شخص واحد ينتظر',
      two: 'شخصان ينتظران',
      few: `${count} ينتظرون`,
      many: `${count} ينتظرون`,
      other: `${count} ينتظرون`,
    }),
  wait: ({ from, to }) =>
    from === to ? `الانتظار نحو ${sayMinutes(to)}` : `الانتظار نحو ${from} إلى ${sayMinutes(to)}`,
  paused: 'استراحة والأرقام ما زالت تُوزع',
  closing: 'لا أرقام جديدة',
  closed: 'مغلق',
  full: 'وُزعت كل الأرقام',
  not_today: 'من يأتي الآن لن يُخدم اليوم',

  withAppointment: 'مع موعد',
  search: 'الاسم أو الرمز أو الهاتف',
  dueNow: 'المنتظرون في هذا الوقت:',
  dueNone: 'لا أحد متوقع الآن. ابحث عن الاسم.',
  foundCount: ({ count }) =>
    plural('ar', count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${count} نتائج`,
      many: `${count} نتيجة`,
      other: `${count} نتيجة`,
    }),
  foundNone: 'لا يوجد اليوم موعد بهذا الاسم أو الرمز.',
  here: ({ number }) => `حاضر، ${number}`,

  withoutAppointment: 'بدون موعد',
  serviceMissing: 'يرجى اختيار خدمة أولًا.',
  nameField: 'الاسم (اختياري)',
  noteField: 'ملاحظة للشباك (اختياري)',
  priorityField: 'أولوية',
  none: 'لا توجد',
  prepared: 'تم التحضير',
  documents: 'المستندات كاملة',
  disability: 'إعاقة',
  staff: 'أسباب أخرى',
  draw: 'إعطاء رقم',
  drawAnyway: 'إعطاء رقم رغم ذلك',
  book: 'حجز موعد',
  back: 'ليس الآن',
  closedHelp: 'دائرة الانتظار هذه لا تعطي أرقامًا الآن. احجز موعدًا.',
  fullHelp: 'وُزعت كل أرقام اليوم. هل تريد إعطاء رقم رغم ذلك؟',
  notTodayHelp: 'من يأخذ رقمًا الآن لن يُخدم اليوم على الأرجح. هل تعطيه رقمًا رغم ذلك؟',

  numberOf: 'رقم',
  again: 'تم تسجيل الحضور من قبل. الرقم ما زال صالحًا.',
  codeOf: ({ number }) => `رمز QR للرقم ${number}`,
  scan: 'امسح الرمز وتابع الدور على الهاتف',
  done: 'تم، الشخص التالي',
  print: 'طباعة',
  openTicket: 'فتح الرقم',
});
