import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { OverviewMessages } from './de.ts';

export const messages = isolateFacts<OverviewMessages>({
  ...shared,
  title: 'من أين في المبنى؟',
  at: ({ time }) => `الحالة في الساعة ${time}. تُحسب الأرقام والشبابيك التي فيها موظفون. المرافقون بلا أرقام.`,
  print: 'طباعة قائمة الإخلاء',
  zone: 'المنطقة',
  waiting: 'ينتظرون',
  served: 'في الشباك',
  staffed: 'شبابيك فيها موظفون',
  total: 'المجموع',
  noZone: 'بلا منطقة',

  listTitle: 'قائمة الإخلاء',
  listAt: ({ date, time }) => `الحالة: ${date}، ${time}`,
  listOld: ({ time }) => `لا اتصال في الساعة ${time}. ربما تغير شيء منذ ذلك الحين.`,
  found: ({ found, count }) => `شوهدوا في الخارج: ${found} من ${count}`,
  clear: 'مسح العلامات',
  visitors: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أرقام',
      one: 'رقم واحد',
      two: 'رقمان',
      few: `${count} أرقام`,
      many: `${count} رقمًا`,
      other: `${count} رقم`,
    }),
  counters: ({ count }) =>
    plural('ar', count, {
      zero: 'لا شبابيك فيها موظفون',
      one: 'شباك واحد فيه موظف',
      two: 'شباكان فيهما موظفون',
      few: `${count} شبابيك فيها موظفون`,
      many: `${count} شباكًا فيها موظفون`,
      other: `${count} شباك فيها موظفون`,
    }),
  onBreak: 'في استراحة',
  atWork: 'فيه موظف',
  isAt: ({ counter }) => `لدى ${counter}`,
  waits: 'ينتظر',
  byHand: 'أشخاص آخرون:',
});
