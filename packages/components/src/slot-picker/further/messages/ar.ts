import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { FurtherMessages } from './de.ts';

export const messages = isolateFacts<FurtherMessages>({
  ...shared,
  presetUnknown: 'الخدمة المذكورة في الرابط لم تعد متاحة هنا. يرجى اختيار خدمة أخرى.',
  presetElsewhere: 'لا تحتاج إلى موعد هنا لهذه الخدمة:',

  found: ({ count }) =>
    plural('ar', count, {
      zero: 'لم يتم العثور على خدمة',
      one: 'تم العثور على خدمة واحدة',
      two: 'تم العثور على خدمتين',
      few: `تم العثور على ${count} خدمات`,
      many: `تم العثور على ${count} خدمة`,
      other: `تم العثور على ${count} خدمة`,
    }),
  foundNothing: 'جرّب كلمة أخرى أو اطّلع على القائمة كاملة. ويسعدنا أن نساعدك عبر الهاتف.',
  showAll: 'عرض كل الخدمات',

  addButton: 'إضافة',
  blocked_other_queue: 'موعد مستقل، شباك آخر',
  blocked_not_combinable: 'فقط في موعد مستقل',
  blocked_too_many: ({ count }) => `الحد الأقصى للخدمات في موعد واحد: ${count}.`,
  blocked_season: 'لا توجد مواعيد حاليًا',
  blocked_link: 'تتم عبر الإنترنت',
  questions: 'بعض الأسئلة',
  questionsHelp: 'كي تحضر معك ما يلزم فقط. الإجابة اختيارية.',

  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  keyFree: 'الرقم: عدد الأوقات المتاحة',
  monthEmpty: ({ month, reason }) => `${month}: لا توجد أوقات متاحة (${reason}).`,

  closedOn: ({ date }) => `نحن مغلقون يوم ${date}.`,
  holidayOn: ({ date }) => `يوم ${date} عطلة رسمية. نحن مغلقون.`,
  fullOn: ({ date }) => `يوم ${date} محجوز بالكامل.`,
  not_yetOn: ({ date }) => `لم يُفتح الحجز ليوم ${date} بعد.`,
  pastOn: ({ date }) => `لم يعد الحجز ممكنًا ليوم ${date}.`,
  horizonOn: ({ date }) => `الحجز ليوم ${date} غير ممكن بعد.`,
  seasonOn: ({ date }) => `لا توجد مواعيد لهذه الخدمة يوم ${date}.`,

  nothingFree: 'لا توجد أوقات متاحة حاليًا. كثيرًا ما تُلغى مواعيد: يرجى المحاولة لاحقًا.',
  nothingInSeason: 'لا توجد مواعيد لهذه الخدمة حاليًا.',
  opens: ({ date }) => `يمكن الحجز ابتداءً من ${date}.`,
  otherWaysAlone: 'ما يمكنك فعله الآن',

  at: ({ date, time }) => `${date}، ${time}`,
  holdAgain: ({ time }) => `حجز الوقت مرة أخرى: ${time}`,

  errorsTitle: 'يرجى التحقق من بياناتك',

  onlyHere: 'هذه الخدمة متاحة هنا فقط.',
  earliestAt: ({ date, time }) => `أقرب موعد: ${date}، ${time}`,
  earliestNone: 'لا توجد أوقات متاحة هناك حاليًا.',
  thisOffice: 'المكتب الذي اخترته',
  goThere: 'الحجز هناك',

  saveCalendar: 'إضافة إلى التقويم',
  saveCode: 'حفظ رمز QR',
  print: 'طباعة',
  fileName: 'موعد',
});
