import type { KeyboardMessages } from './de.ts';

export const messages: KeyboardMessages = {
  keyboard: 'لوحة المفاتيح',
  capitals: 'أحرف كبيرة',
  space: 'مسافة',
  erase: 'حذف',
  putAway: 'تم',
};
