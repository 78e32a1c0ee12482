import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import type { AttendantMessages } from './de.ts';

export const messages: AttendantMessages = isolateFacts({
  tools: 'التحكم',
  languages: 'اللغة',
  reading: 'قراءة بصوت عالٍ',
  contrast: 'تباين أعلى',
  larger: 'خط أكبر',
  reach: 'أزرار أخفض',
  noVoice: 'لا يستطيع الجهاز القراءة بهذه اللغة. يرجى طلب المساعدة.',
  again: 'مرة أخرى',
  silence: 'إيقاف',
  softer: 'أخفض صوتًا',
  louder: 'أعلى صوتًا',
  help: 'طلب المساعدة',
  calling: 'نستدعي شخصًا …',
  waiting: 'لقد استدعينا شخصًا. يرجى البقاء هنا.',
  coming: 'سيأتي إليك شخص بعد قليل.',
  helpFailed: 'الجهاز غير متصل حاليًا ولا يستطيع استدعاء أحد. يرجى التوجه إلى الاستقبال.',
  noHelp: 'لم أعد بحاجة إليها',
  closeHelp: 'فهمت',
  endsSoon: ({ count }) =>
    `الثواني المتبقية: ${count}، ثم يبدأ الجهاز من جديد. إذا كنت ما زلت هنا، فاضغط «مزيد من الوقت».`,
  slipPrinting: 'تجري طباعة ورقتك …',
  slipPrinted: 'يرجى أخذ ورقتك من الطابعة.',
  slipFailed: 'الطابعة لا تطبع حاليًا. يرجى تذكر رقمك، أو مسح الرمز بهاتفك.',
  printAgain: 'طباعة الورقة مرة أخرى',
  noPaper: 'الطابعة لا تطبع حاليًا. سيظهر رقمك على الشاشة.',
  hello: 'أهلًا وسهلًا',
  canCheckIn: 'تسجيل الحضور للموعد',
  canDraw: 'سحب رقم',
  canBook: 'حجز موعد',
  touch: 'يرجى لمس الشاشة',
  back: 'رجوع',
  startOver: 'إلى البداية',
  done: 'تم',
  moreTime: 'مزيد من الوقت',
  secondsLeft: ({ count }) =>
    plural('ar', count, {
      zero: 'انتهى الوقت',
      one: 'بقيت ثانية واحدة',
      two: 'بقيت ثانيتان',
      few: `بقيت ${count} ثوانٍ`,
      many: `بقيت ${count} ثانية`,
      other: `بقيت ${count} ثانية`,
    }),
});
