import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { ServicesMessages } from './de.ts';

export const messages = isolateFacts<ServicesMessages>({
  ...shared,
  chosen: 'الخدمات المختارة',
  fewer: ({ name }) => `أقل: ${name}`,
  more: ({ name }) => `أكثر: ${name}`,
  countOf: ({ name, count }) => `${count} × ${name}`,
  findService: 'ابحث عن خدمة',
  addService: 'إضافة خدمة أخرى',
  findHint: 'ابدأ الكتابة. مفتاح الإدخال يأخذ النتيجة الأولى.',
  foundCount: ({ count }) =>
    plural('ar', count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${count} نتائج`,
      many: `${count} نتيجة`,
      other: `${count} نتيجة`,
    }),
  foundNone: 'لا توجد خدمة مناسبة. جرّب كلمة أخرى.',
  mostReached: 'لا تتسع الزيارة لخدمات أكثر.',
});
