import { sayMinutes } from '../../locales/minutes/ar.ts';
import { plural } from '../../locales/plural.ts';
import { isolate, isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { StaffDeskMessages } from './de.ts';

export const messages = isolateFacts<StaffDeskMessages>({
  ...shared,
  offline: 'هذا الحاسوب غير متصل حاليًا. لم يُفقد شيء. يرجى المحاولة مرة أخرى بعد قليل.',
  name_required: 'يرجى إدخال اسم المستخدم.',
  password_required: 'يرجى إدخال كلمة المرور.',
  ticket_state: 'لم تعد هذه المعلومة صحيحة. هذا هو الوضع الحالي لشباكك.',

  signInTitle: 'تسجيل الدخول',
  signInHelp: 'مكتب الموظفين',
  signInAgain: 'انتهت جلستك. يرجى تسجيل الدخول من جديد للمتابعة من هنا.',
  keptPlace: ({ counter }) => `يبقى ${counter} شباكك.`,
  keptTicket: ({ counter, number }) => `يبقى لديك ${counter} والرقم ${number}.`,
  signInName: 'اسم المستخدم',
  password: 'كلمة المرور',
  signIn: 'دخول',
  signOut: 'خروج',

  placeTitle: 'في أي شباك تعمل؟',
  placeLast: 'آخر مرة',
  placeNone: 'لم يُجهَّز شباك لك هنا بعد. يرجى مراجعة الإدارة.',
  sound: 'صوت عند الأرقام الجديدة',
  leavePlace: 'تغيير الشباك',

  views: 'الأقسام',
  callView: 'النداء',
  appointmentsView: 'المواعيد',
  requestsView: 'الطلبات',
  capacityView: 'الطاقة الاستيعابية',
  openRequests: ({ count }) =>
    plural('ar', count, {
      zero: 'لا طلبات مفتوحة',
      one: 'طلب واحد مفتوح',
      two: 'طلبان مفتوحان',
      few: `${count} طلبات مفتوحة`,
      many: `${count} طلبًا مفتوحًا`,
      other: `${count} طلب مفتوح`,
    }),

  mine: 'في شباكك',
  free: 'شباكك فارغ',
  next: ({ number }) => `التالي: ${number}`,
  nobody: 'لا أحد ينتظر الآن',
  nobodyHelp: 'سترى ذلك هنا عندما يأتي أحد.',
  called: 'تم النداء',
  calledAgain: ({ times }) => `النداء رقم ${times}`,
  serving: 'قيد الخدمة',
  since: ({ minutes }) => (minutes < 1 ? 'منذ لحظات' : `منذ ${say(minutes)}`),

  callNext: 'نداء الرقم التالي',
  recall: 'النداء مرة أخرى',
  start: 'بدء الخدمة',
  finish: 'إنهاء الخدمة',
  miss: 'لم يحضر',
  missTitle: ({ number }) => `ألم يحضر صاحب الرقم ${number}؟`,
  missHelp: 'لن يبقى الرقم صالحًا بعد ذلك.',
  missYes: 'نعم، لم يحضر',
  missNo: 'لا، متابعة الانتظار',
  queueEmpty: 'لا أحد ينتظر في دوائر الانتظار الخاصة بك حاليًا.',

  name: 'الاسم',
  appointment: 'الموعد',
  noAppointment: 'لا يوجد',
  walkIn: 'بدون موعد',
  waited: 'مدة الانتظار',
  length: ({ minutes }) => (minutes < 1 ? 'أقل من دقيقة' : say(minutes)),
  note: 'ملاحظة',
  concerns: 'الخدمات',
  check: 'هل أُحضر؟',
  fee: 'الرسوم',

  waitingTitle: 'قائمة الانتظار',
  waitingMore: ({ count }) =>
    plural('ar', count, {
      zero: 'ولا أرقام أخرى',
      one: 'ورقم آخر',
      two: 'ورقمان آخران',
      few: `و${count} أرقام أخرى`,
      many: `و${count} رقمًا آخر`,
      other: `و${count} رقم آخر`,
    }),
  waitingOthers: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أرقام تنتظر شبابيك أخرى',
      one: 'رقم واحد ينتظر شبابيك أخرى',
      two: 'رقمان ينتظران شبابيك أخرى',
      few: `${count} أرقام تنتظر شبابيك أخرى`,
      many: `${count} رقمًا تنتظر شبابيك أخرى`,
      other: `${count} رقم تنتظر شبابيك أخرى`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'وصل قبل قليل' : `ينتظر منذ ${say(minutes)}`),
  queuesTitle: 'دوائر الانتظار',
  waiting: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد ينتظر',
      one: 'شخص واحد ينتظر',
      two: 'شخصان ينتظران',
      few: `${count} ينتظرون`,
      many: `${count} ينتظرون`,
      other: `${count} ينتظرون`,
    }),
  wait: ({ from, to }) => (from === to ? `نحو ${sayMinutes(to)}` : `نحو ${from} إلى ${sayMinutes(to)}`),
  paused: 'استراحة',
  closing: 'لا أرقام جديدة',
  closed: 'مغلق',
  countersTitle: 'شبابيك أخرى',
  counterFree: 'فارغ',

  newcomer: ({ number }) => `${number} ينتظر الآن.`,
  calledNews: ({ number, concern }) => `تم نداء ${number}. ${concern}.`,
  recallNews: ({ number, times }) => `النداء رقم ${times} على ${number}.`,
  servingNews: ({ number }) => `${number} قيد الخدمة.`,
});

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const clock = `${hours}:${String(minutes % 60).padStart(2, '0')}`;
  return hours > 0 ? `${isolate(clock)} ساعة` : sayMinutes(minutes);
}
