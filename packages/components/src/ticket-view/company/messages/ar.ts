import { plural } from '../../../locales/plural.ts';
import { isolateFacts } from '../../../locales/right-to-left.ts';
import type { CompanyMessages } from './de.ts';

export const messages = isolateFacts<CompanyMessages>({
  beBack: ({ time }) => `يرجى العودة في موعد أقصاه الساعة ${time}`,
  setOut: ({ time }) => `انطلق في موعد أقصاه الساعة ${time}.`,
  tooFar: 'هل ما زلت هنا؟ إذن لا يكفي الوقت لهذا الطريق ذهابًا وإيابًا.',
  estimate: 'هذا وقت تقديري. وقد يكون الأمر أسرع.',
  go: 'يرجى الانطلاق الآن',
  callFrom: ({ time }) => `قد يتم نداؤك ابتداءً من الساعة ${time}.`,
  due: 'قد يتم نداؤك الآن في أي لحظة.',
  stay: 'يرجى البقاء قريبًا',
  walkName: 'مدة طريقي إلى هنا',
  walk: ({ count }) =>
    count === 0
      ? 'أنتظر هنا'
      : plural('ar', count, {
          zero: `${count} دقيقة`,
          one: 'دقيقة واحدة',
          two: 'دقيقتان',
          few: `${count} دقائق`,
          many: `${count} دقيقة`,
          other: `${count} دقيقة`,
        }),
  aloud: 'قراءة النداء بصوت مسموع',
  aloudOn: 'سيُقرأ عليك النداء بصوت مسموع.',
  noVoice: 'لا يوجد في هذا الجهاز صوت لهذه اللغة. يرجى تشغيل صوت التنبيه.',
  spoken: ({ number, call }) => `الرقم ${number}. ${call}`,
  awake: 'إبقاء الشاشة مضاءة',
  called: ({ number }) => `الرقم ${number}: حان دورك`,
  coming: 'أنا قادم',
  hushed: 'أُسكت الصوت الآن. يرجى الحضور.',

  tellTitle: 'هكذا تعرف أن دورك قد حان',
  tellHelp: 'اترك هذه الصفحة مفتوحة، فترى نداءك هنا.',
  soundOn: 'التنبيه بالصوت',
  soundIsOn: 'الصوت يعمل.',
  leave: 'إعادة الرقم',
  leaveTitle: 'هل ترغب في التوقف عن الانتظار؟',
  leaveHelp: 'ستفقد مكانك في الدور. ولا يمكن التراجع عن ذلك.',
  leaveYes: 'نعم، إعادة الرقم',
  leaveNo: 'لا، متابعة الانتظار',
  leaving: 'تجري إعادة الرقم …',

  toLeft: 'إلى اليسار',
  toRight: 'إلى اليمين',
  toAhead: 'إلى الأمام',
  toBack: 'خلفك',
  toUp: 'إلى الأعلى',
  toDown: 'إلى الأسفل',

  title: ({ number }) => `الرقم ${number}`,
  titleCalled: ({ number, counter }) => `${number} الآن إلى ${counter}`,

  paused: 'توجد استراحة قصيرة حاليًا. يبقى رقمك صالحًا.',
  closing: 'لم تعد تُوزَّع أرقام جديدة. يبقى رقمك صالحًا.',
  closed: 'أُغلق المكان الآن. يرجى السؤال في الاستقبال عمّا إذا كان دورك سيأتي اليوم.',
});
