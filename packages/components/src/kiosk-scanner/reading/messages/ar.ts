import { isolateFacts } from '../../../locales/right-to-left.ts';
import type { ReadingMessages } from './de.ts';

export const messages: ReadingMessages = isolateFacts({
  begin: ({ key }) =>
    `أقرأ لك بصوت عالٍ. انتقل بين الأزرار بمفاتيح الأسهم، واضغط الزر بمفتاح الإدخال. بالمفتاح ${key} تسمع كل شيء من جديد أو توقف القراءة.`,
  button: ({ name }) => `زر: ${name}.`,
  pressed: ({ name }) => `زر: ${name}. مفعّل.`,
  field: ({ name, value }) => `حقل: ${name}. ${value || 'فارغ'}.`,
  chosen: ({ name }) => `خيار: ${name}. محدد.`,
  notChosen: ({ name }) => `خيار: ${name}. غير محدد.`,
});
