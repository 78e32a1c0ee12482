import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { FormsMessages } from './de.ts';

export const messages = isolateFacts<FormsMessages>({
  ...shared,
  back: 'ليس الآن',
  apply: 'تطبيق',
  note: 'ملاحظة (اختياري)',
  noteHint: 'لمن يتابع المعاملة. الزائر لا يراها.',

  close: 'إغلاق',
  callChosen: ({ number }) => `نداء ${number}`,
  callBack: ({ number }) => `استدعاء ${number} من جديد`,
  callLater: ({ number }) => `يمكنك نداء ${number} عندما يصبح شباكك فارغًا.`,
  readmit: ({ number }) => `إعادة ${number} إلى الانتظار`,
  prioritize: 'أولوية',

  servicesTitle: 'ما الذي أُنجز فعلًا؟',
  servicesYes: 'إنهاء هكذا',
  servicesWrapUp: 'إنهاء هكذا ثم إتمام المعاملة',
  servicesNone: 'يرجى تحديد خدمة واحدة على الأقل تم إنجازها.',

  parkTitle: ({ number }) => `تأجيل ${number}`,
  parkYes: 'تأجيل',

  transferTitle: ({ number }) => `تحويل ${number}`,
  transferYes: 'تحويل',
  target: 'إلى أين؟',
  targetNone: 'يرجى الاختيار',
  targetMissing: 'يرجى اختيار الجهة التالية.',
  counters: 'الشبابيك',
  queues: 'دوائر الانتظار',
  otherOffice: 'مكتب آخر',

  priorityTitle: ({ number }) => `لماذا يأتي دور ${number} قبل غيره؟`,
  prepared: 'تم التحضير',
  preparedHelp: 'أُخذت الصورة وبصمات الأصابع في المحطة.',
  documents: 'المستندات كاملة',
  documentsHelp: 'تم فحص كل شيء مسبقًا.',
  disability: 'إعاقة',
  disabilityHelp: 'لا يمكنه الانتظار طويلًا.',
  staff: 'أسباب أخرى',
  staffHelp: 'هكذا قرر الموظفون.',
  none: 'بلا أولوية',

  queueTitle: ({ name }) => `ما حالة «${name}»؟`,
  open: 'مفتوح',
  openHelp: 'حسب ساعات العمل.',
  paused: 'استراحة',
  pausedHelp: 'لا يُنادى أحد. الأرقام ما زالت تُوزع.',
  closing: 'إنهاء تدريجي',
  closingHelp: 'يُخدم المنتظرون. لا أرقام جديدة.',
  closed: 'مغلق',
  closedHelp: 'انتهى العمل لهذا اليوم.',
  text: 'ماذا يقرأ المنتظرون؟ (اختياري)',
  textHint: 'يظهر على الشاشة وفي جهاز الخدمة وعلى الهاتف.',
});
