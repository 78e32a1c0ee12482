import { isolateFacts } from '../../../locales/right-to-left.ts';
import type { ReturningMessages } from './de.ts';

export const messages = isolateFacts<ReturningMessages>({
  backTitle: 'هل عدت؟',
  backHelp: ({ time }) => `يمكنك العودة إلى الدور حتى الساعة ${time}. وسيأتي دورك بعد ذلك قريبًا.`,
  back: 'لقد عدت',
  backBusy: 'لحظة من فضلك …',
  passedTitle: 'تُستكمل معاملتك في مكتب آخر',
  passedHelp: ({ office, number }) => `يرجى التوجه إلى: ${office}. رقمك هناك: ${number}.`,
  place: 'انتظر هناك',
  address: 'العنوان',
  directions: 'كيفية الوصول',
});
