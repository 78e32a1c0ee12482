import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { ConcernMessages } from './de.ts';

export const messages = isolateFacts<ConcernMessages>({
  ...shared,
  step: ({ step, steps }) => `الخطوة ${step} من ${steps}`,
  concernTitle: 'ما موضوع طلبك؟',
  search: 'البحث عن خدمة',
  searchHint: ({ examples }) => `مثلًا: ${examples}`,
  otherServices: 'خدمات أخرى',
  onlineForm: 'نموذج عبر الإنترنت',
  seasonal: ({ from, until }) => `المواعيد من ${from} إلى ${until}`,
  notBookable: 'لا توجد مواعيد لهذه الخدمة حاليًا.',
  noServices: 'لا توجد مواعيد هنا حاليًا.',
});
