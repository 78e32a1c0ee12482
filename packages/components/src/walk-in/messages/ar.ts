import { sayMinutes } from '../../locales/minutes/ar.ts';
import { plural } from '../../locales/plural.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { WalkInMessages } from './de.ts';

export const messages = isolateFacts<WalkInMessages>({
  ...shared,
  without: 'من دون موعد',
  with: 'بموعد اليوم',
  wait: ({ from, to }) =>
    from === to ? `الانتظار نحو ${sayMinutes(to)}` : `الانتظار من ${from} إلى ${sayMinutes(to)}`,
  noWait: 'لا انتظار في الوقت الحالي',
  waiting: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد ينتظر.',
      one: 'شخص واحد ينتظر.',
      two: 'شخصان ينتظران.',
      few: `${count} أشخاص ينتظرون.`,
      many: `${count} شخصًا ينتظرون.`,
      other: `${count} شخص ينتظرون.`,
    }),
  unknown: 'مفتوح',
  paused: 'استراحة قصيرة الآن.',
  closing: 'لن يُستقبل اليوم أحد من دون موعد.',
  full: 'تم توزيع جميع أرقام اليوم.',
  notToday: 'من دون موعد لن يصل دورك اليوم للأسف.',
  appointmentsOnly: 'الاستقبال هنا بموعد فقط.',
  insteadToday: ({ time }) => `بموعد ما زال ذلك ممكنًا اليوم ابتداءً من الساعة ${time}.`,
  insteadLater: 'يرجى حجز موعد ليوم آخر.',
  later: ({ time }) => `يفتح الساعة ${time}.`,
  over: 'مغلق اليوم.',
  next: ({ time }) => `ابتداءً من الساعة ${time}`,
  slots: ({ count }) =>
    plural('ar', count, {
      zero: 'لا مواعيد متاحة',
      one: 'موعد واحد متاح',
      two: 'موعدان متاحان',
      few: `${count} مواعيد متاحة`,
      many: `${count} موعدًا متاحًا`,
      other: `${count} موعد متاح`,
    }),
  noSlots: 'لا مواعيد متاحة اليوم.',
  hours: ({ hours }) => `مفتوح اليوم: ${hours}`,
  at: ({ time }) => `آخر تحديث: الساعة ${time}`,
  nothing: 'لا تتوفر معلومات لهذا اليوم.',
  book: 'حجز موعد',
});
