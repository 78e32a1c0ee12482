import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import { messages as shared } from '../../../locales/shared/ar.ts';
import type { HolderMessages } from './de.ts';

export const messages = isolateFacts<HolderMessages>({
  ...shared,
  erasedTitle: 'تم حذف بياناتك',
  erasedHelp: 'لم يعد رابط هذا الموعد صالحًا.',
  number: 'رقمك',
  numberHelp: 'تفضل بالجلوس. سيُنادى رقمك على الشاشة وهنا.',
  unconfirmedHelp: ({ until }) =>
    `يرجى فتح الرابط الوارد في رسالتنا الإلكترونية، آخر وقت: ${until}. لا يثبت الموعد إلا بعد ذلك. لم تصلك الرسالة؟ انظر أيضًا في مجلد الرسائل غير المرغوب فيها.`,
  confirmTitle: 'بقيت خطوة واحدة',
  confirmHelp: ({ until }) => `يرجى تأكيد الموعد، آخر وقت: ${until}. بعد ذلك يصبح الوقت متاحًا لغيرك.`,
  confirm: 'تأكيد الموعد',
  confirming: 'جارٍ التأكيد …',
  changedTitle: 'لموعدك وقت جديد',
  changedHelp: ({ date, time }) =>
    `الوقت السابق: ${date}، ${time}. إذا كان الموعد محفوظًا في تقويمك فيرجى حفظه هناك من جديد.`,
  optional: '(اختياري)',
  saveCalendar: 'إضافة إلى التقويم',
  saveCode: 'حفظ رمز QR',
  print: 'طباعة',
  fileName: 'موعد',
  change: 'هل لم يعد الموعد مناسبًا؟',
  move: 'تغيير وقت الموعد',
  cancel: 'إلغاء الموعد',
  limitHelp: 'لم يعد من الممكن تغيير وقت هذا الموعد عبر الإنترنت. يرجى الاتصال بنا لذلك.',
  data: 'بياناتك',
  dataHelp: 'اطّلع على ما هو محفوظ حول هذا الموعد أو احذفه.',
  saveData: 'كل البيانات في ملف',
  erase: 'حذف كل شيء',

  moveTitle: 'تغيير وقت الموعد',
  moveHelp: ({ date, time }) => `يبقى موعدك الحالي قائمًا حتى يثبت الوقت الجديد: ${date}، ${time}.`,
  movesLeft: ({ count }) =>
    plural('ar', count, {
      zero: 'لم يعد من الممكن تغييره عبر الإنترنت.',
      one: 'يمكنك تغييره عبر الإنترنت مرة واحدة أخرى.',
      two: 'يمكنك تغييره عبر الإنترنت مرتين أخريين.',
      few: `يمكنك تغييره عبر الإنترنت ${count} مرات أخرى.`,
      many: `يمكنك تغييره عبر الإنترنت ${count} مرة أخرى.`,
      other: `يمكنك تغييره عبر الإنترنت ${count} مرة أخرى.`,
    }),
  days: 'الأيام المتاحة',
  free: ({ count }) =>
    plural('ar', count, {
      zero: 'لا توجد أوقات متاحة',
      one: 'وقت واحد متاح',
      two: 'وقتان متاحان',
      few: `${count} أوقات متاحة`,
      many: `${count} وقتًا متاحًا`,
      other: `${count} وقت متاح`,
    }),
  moreDays: 'عرض أيام أخرى',
  morning: 'قبل الظهر',
  afternoon: 'بعد الظهر',
  dayGone: 'حُجزت كل أوقات هذا اليوم في هذه الأثناء. يرجى اختيار يوم آخر.',
  nothingFree: 'لا يوجد وقت آخر متاح حاليًا. يبقى موعدك الحالي قائمًا.',
  chosenTitle: 'هل تريد نقل الموعد إلى هذا الوقت؟',
  before: 'الوقت السابق',
  after: 'الوقت الجديد',
  at: ({ date, time }) => `${date}، ${time}`,
  moveYes: 'نعم، غيّر الوقت',
  moveOther: 'اختيار وقت آخر',
  moveNo: 'الإبقاء على الموعد الحالي',
  moving: 'جارٍ التغيير …',

  cancelTitle: 'هل تريد إلغاء هذا الموعد؟',
  cancelHelp: 'سيصبح الوقت متاحًا لغيرك. لا يمكن التراجع عن ذلك.',
  cancelYes: 'نعم، ألغِ الموعد',
  cancelNo: 'لا، أبقِ الموعد',
  cancelling: 'جارٍ الإلغاء …',

  eraseTitle: 'هل تريد حذف كل شيء؟',
  eraseAhead: 'سنلغي الموعد ونحذف بياناتك ومستنداتك ورسائلك. لن يعود الرابط صالحًا. لا يمكن التراجع عن ذلك.',
  eraseOver: 'سنحذف بياناتك ومستنداتك ورسائلك. لن يعود الرابط صالحًا. لا يمكن التراجع عن ذلك.',
  eraseYes: 'نعم، احذف كل شيء',
  eraseNo: 'لا، لا تحذف شيئًا',
  erasing: 'جارٍ الحذف …',
});
