import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { DocumentMessages } from './de.ts';

export const messages = isolateFacts<DocumentMessages>({
  ...shared,
  title: 'إرسال المستندات مسبقًا',
  hint: ({ count }) =>
    `ملف PDF أو صورة (JPEG أو PNG أو HEIC)، بحجم أقصاه 10 ميغابايت لكل ملف. الحد الأقصى لعدد الملفات: ${count}.`,
  choose: 'اختيار ملف',
  sending: ({ name }) => `جارٍ رفع ${name} …`,
  received: ({ name }) => `وصل الملف ${name}.`,
  there: 'وصل الملف',
  remove: 'إزالة',
});
