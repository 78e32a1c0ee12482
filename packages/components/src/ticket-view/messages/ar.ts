import { sayMinutes } from '../../locales/minutes/ar.ts';
import { plural } from '../../locales/plural.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { TicketViewMessages } from './de.ts';

export const messages = isolateFacts<TicketViewMessages>({
  ...shared,
  offline: 'جهازك غير متصل بالإنترنت حاليًا. يبقى رقمك صالحًا.',
  unreachable: 'تعذّر الوصول إلى هذه الصفحة حاليًا. يبقى رقمك صالحًا. سنحاول مرة أخرى بعد قليل.',
  timeout: 'تعذّر الوصول إلى هذه الصفحة حاليًا. يبقى رقمك صالحًا. سنحاول مرة أخرى بعد قليل.',

  waiting: 'رقمك',
  called: 'حان دورك',
  serving: 'نحن في خدمتك',
  parked: 'تم تأجيل رقمك',
  finished: 'شكرًا على زيارتك',
  missed: 'لقد تم نداؤك من قبل',
  left: 'لم تعد في الانتظار',
  ended: 'لم يعد هذا الرقم صالحًا',
  calledAgain: ({ times }) => `النداء رقم ${times}: حان دورك`,

  number: 'الرقم',
  ahead: ({ count }) =>
    plural('ar', count, {
      zero: 'الدور التالي لك.',
      one: 'أمامك شخص واحد',
      two: 'أمامك شخصان',
      few: `أمامك ${count} أشخاص`,
      many: `أمامك ${count} شخصًا`,
      other: `أمامك ${count} شخص`,
    }),
  wait: ({ from, to }) => {
    if (from === to) return `نحو ${sayMinutes(to)}`;
    return from === 0 ? `نحو ${sayMinutes(to)} على الأكثر` : `نحو ${from} إلى ${sayMinutes(to)}`;
  },
  waitName: 'مدة الانتظار',
  appointmentName: 'موعدك',
  placeName: 'مكان الانتظار',
  officeName: 'المكتب',
  phoneName: 'الهاتف',
  comeTo: 'يرجى التوجه الآن إلى',
  counterName: 'شباكك',

  paused: 'توجد استراحة قصيرة حاليًا. يبقى رقمك صالحًا.',
  closing: 'لم تعد تُوزَّع أرقام جديدة. يبقى رقمك صالحًا.',
  closed: 'أُغلق المكان الآن. يرجى السؤال في الاستقبال عمّا إذا كان دورك سيأتي اليوم.',
  waitingHelp: 'اترك هذه الصفحة مفتوحة، فهي تُظهر لك متى يحين دورك. يمكنك أيضًا الخروج قليلًا.',
  parkedHelp: 'يرجى البقاء قريبًا. سنناديك مرة أخرى وسترى ذلك هنا.',
  finishedHelp: 'يمكنك إغلاق هذه الصفحة.',
  missedHelp: 'نادينا رقمك ولم نجدك. يرجى التوجه إلى الاستقبال حيث تجد المساعدة.',
  leftHelp: 'تمت إعادة رقمك. إذا أردت الحضور مع ذلك فيرجى سحب رقم جديد من الجهاز.',
  endedHelp: 'يسري الرقم فقط في اليوم الذي سُحب فيه. يرجى سحب رقم جديد من الجهاز.',

  soundOn: 'التنبيه بالصوت',
  soundIsOn: 'الصوت يعمل.',
  leave: 'إعادة الرقم',
  leaveTitle: 'هل ترغب في التوقف عن الانتظار؟',
  leaveHelp: 'ستفقد مكانك في الدور. ولا يمكن التراجع عن ذلك.',
  leaveYes: 'نعم، إعادة الرقم',
  leaveNo: 'لا، متابعة الانتظار',
  leaving: 'تجري إعادة الرقم …',

  titleCalled: ({ number, counter }) => `${number} الآن إلى ${counter}`,

  linkTitle: 'رابط رقمك غير موجود هنا',
  linkHelp: 'يرجى مسح رمز QR الموجود على تذكرة الانتظار أو على الجهاز مرة أخرى.',
});
