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
  answer_invalid: 'وصل من الخدمة رد غير متوقع. يرجى إعادة تحميل الصفحة.',
  aborted: 'توقفت العملية قبل أن تكتمل. يرجى المحاولة مرة أخرى.',
  internal_error: 'لم تنجح العملية. الخطأ ليس من جانبك. يرجى المحاولة مرة أخرى.',

  base_url_missing: 'لم يتم إعداد هذا القسم بعد: عنوان الخدمة (base-url) غير موجود.',
  base_url_invalid: 'إعداد هذا القسم غير صحيح: عنوان الخدمة (base-url) غير صالح.',
  base_url_insecure: 'إعداد هذا القسم غير صحيح: يجب أن يبدأ عنوان الخدمة (base-url) بـ https.',
  office_missing: 'لم يتم إعداد هذا القسم بعد: المكتب (office) غير محدد.',
});
