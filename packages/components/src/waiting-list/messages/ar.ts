import { plural } from '../../locales/plural.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { WaitingListMessages } from './de.ts';

export const messages = isolateFacts<WaitingListMessages>({
  ...shared,
  offer_expired: 'أُعطي هذا الموعد لشخص آخر في هذه الأثناء. يبقى مكانك في قائمة الانتظار محفوظًا.',
  offer_none: 'أُعطي هذا الموعد لشخص آخر في هذه الأثناء. يبقى مكانك في قائمة الانتظار محفوظًا.',

  waitingTitle: 'أنت في قائمة الانتظار',
  waitingHelp: 'سنراسلك فور توفر موعد يناسبك.',
  ahead: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد أمامك.',
      one: 'أمامك شخص واحد.',
      two: 'أمامك شخصان.',
      few: `أمامك ${count} أشخاص.`,
      many: `أمامك ${count} شخصًا.`,
      other: `أمامك ${count} شخص.`,
    }),
  concern: 'سبب الزيارة',
  place: 'المكان',
  days: 'الأوقات التي تناسبك',
  period: ({ from, to }) => `من ${from} إلى ${to}`,
  morning: 'قبل الظهر فقط',
  afternoon: 'بعد الظهر فقط',

  offerTitle: 'توفر هذا الموعد لك',
  offerUntil: ({ until }) => `نحتفظ به لك حتى ${until}.`,
  offerLeft: ({ minutes }) =>
    plural('ar', minutes, {
      zero: 'انتهت مهلة الحجز.',
      one: 'نحتفظ به لك دقيقة واحدة أخرى.',
      two: 'نحتفظ به لك دقيقتين أخريين.',
      few: `نحتفظ به لك ${minutes} دقائق أخرى.`,
      many: `نحتفظ به لك ${minutes} دقيقة أخرى.`,
      other: `نحتفظ به لك ${minutes} دقيقة أخرى.`,
    }),
  accept: 'قبول الموعد',
  pass: 'لا يناسبني',
  passHelp: 'إذا لم يناسبك الموعد فسيُعرض على الشخص التالي. ويبقى مكانك في القائمة محفوظًا.',

  bookedTitle: 'تم حجز الموعد',
  bookedHelp: 'لم تعد بحاجة إلى الانتظار.',
  toAppointment: 'عرض الموعد',

  leave: 'إلغاء الانتظار',
  leaveTitle: 'هل تريد إلغاء الانتظار؟',
  leaveHelp: 'ستفقد مكانك في القائمة وسنحذف بياناتك.',
  leaveYes: 'نعم، أتخلى عن مكاني',
  leaveNo: 'لا، أواصل الانتظار',

  leftTitle: 'لم تعد في القائمة',
  leftHelp: 'تم حذف بياناتك.',
  endedTitle: 'انتهى الانتظار',
  endedHelp: 'انقضت الأيام التي اخترتها، أو بقيت عدة عروض دون رد. يمكنك التسجيل في القائمة من جديد.',
  linkTitle: 'رابط مكانك غير موجود',
  linkHelp: 'يرجى فتح الرابط الوارد في رسالتنا مرة أخرى.',
  book: 'إلى حجز المواعيد',
});
