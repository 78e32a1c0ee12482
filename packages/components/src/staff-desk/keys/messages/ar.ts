import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { KeysMessages } from './de.ts';

export const messages = isolateFacts<KeysMessages>({
  ...shared,
  close: 'إغلاق',
  title: 'كل المفاتيح',
  help: 'كل شيء ممكن دون فأرة. اضغط باستمرار على المفتاح الأول ثم على الثاني.',
  atCounter: 'في الشباك',
  everywhere: 'في كل مكان',
  views: 'الأقسام',
  moves: 'في القوائم والنماذج',
  breakKey: 'أخذ استراحة أو متابعة العمل',
  lineKey: 'إلى قائمة الانتظار',
  answerKey: 'الرد على نداء: أنا قادم',
  emergencyKey: 'نداء طوارئ: اضغط مرتين',
  keysKey: 'هذه القائمة',
  arrowsHelp: 'إلى السطر التالي أو السابق',
  enterHelp: 'فتح أو تنفيذ',
  sendHelp: 'مع مفتاح التحكم: إرسال النموذج حتى أثناء الكتابة',
  escapeHelp: 'رجوع دون تغيير',
  tabHelp: 'إلى الحقل التالي',
});
