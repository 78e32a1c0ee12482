import { isolateFacts } from '../right-to-left.ts';
import type { SharedMessages } from './de.ts';

export const messages = isolateFacts<SharedMessages>({
  loading: 'جارٍ التحميل …',
  retry: 'إعادة المحاولة',
  phoneHelp: 'المساعدة عبر الهاتف:',
  stale: ({ age }) => `لا يوجد اتصال. آخر تحديث: ${age}.`,

  offline: 'جهازك غير متصل بالإنترنت حاليًا. تبقى بياناتك محفوظة هنا.',
  unreachable: 'تعذّر الوصول إلى الخدمة حاليًا. يرجى المحاولة مرة أخرى بعد لحظات.',
  timeout: 'يستغرق الرد وقتًا طويلًا. يرجى المحاولة مرة أخرى.',
  internal_error: 'لم تنجح العملية. الخطأ ليس من جانبك. يرجى المحاولة مرة أخرى.',
});
