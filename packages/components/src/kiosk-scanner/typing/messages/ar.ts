import { isolate } from '../../../locales/right-to-left.ts';
import type { TypingMessages } from './de.ts';

export const messages: TypingMessages = {
  typeTitle: 'اكتب الرمز الخاص بك',
  typeHelp: `تجده في رسالة التأكيد، ويتكوّن من ثمانية أحرف وأرقام، مثل ${isolate('K7M4-9QXT')}.`,
  typeName: 'رمزك',
  keys: 'الأحرف والأرقام',
  erase: 'مسح',
  checkIn: 'تسجيل الحضور',
  typeTooShort: 'يتكوّن الرمز من ثمانية أحرف وأرقام. يرجى إكمال الناقص منها.',
  phoneTitle: 'اكتب رقم هاتفك',
  phoneHelp: 'الرقم الذي ذكرته عند الحجز، مع رمز المنطقة.',
  phoneName: 'رقم هاتفك',
  phoneTooShort: 'الرقم قصير جدًا. يرجى إكمال الأرقام الناقصة.',
};
