import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { WaitingFormMessages } from './de.ts';

export const messages = isolateFacts<WaitingFormMessages>({
  ...shared,
  help: 'أخبرنا متى يناسبك الموعد. عندما يتوفر وقت ستصلك رسالة، وسنحتفظ لك به لفترة قصيرة.',
  fromDate: 'أول يوم مناسب',
  toDate: 'آخر يوم مناسب',
  weekdays: 'أيام الأسبوع المناسبة',
  part: 'الفترة المناسبة',
  any: 'أي وقت',
  morning: 'قبل الظهر',
  afternoon: 'بعد الظهر',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'رقم الهاتف المحمول',
  reach: 'يمكننا الوصول إليك عبر البريد الإلكتروني أو الهاتف المحمول.',
  join: 'الانضمام إلى قائمة الانتظار',
  joining: 'جارٍ التسجيل …',
  errorsTitle: 'يرجى التحقق من بياناتك',
  joinedTitle: 'أنت الآن على قائمة الانتظار',
  joinedHelp: ({ count }) =>
    plural('ar', count, {
      zero: 'دورك التالي عندما يتوفر وقت مناسب.',
      one: 'ينتظر قبلك شخص واحد. سنتواصل معك عندما يحين دورك.',
      two: 'ينتظر قبلك شخصان. سنتواصل معك عندما يحين دورك.',
      few: `ينتظر قبلك ${count} أشخاص. سنتواصل معك عندما يحين دورك.`,
      many: `ينتظر قبلك ${count} شخصًا. سنتواصل معك عندما يحين دورك.`,
      other: `ينتظر قبلك ${count} شخص. سنتواصل معك عندما يحين دورك.`,
    }),
  place: 'مكانك في قائمة الانتظار',
});
