import { sayMinutes } from '../../locales/minutes/ar.ts';
import { plural } from '../../locales/plural.ts';
import { isolateFacts } from '../../locales/right-to-left.ts';
import { messages as shared } from '../../locales/shared/ar.ts';
import type { KioskScannerMessages } from './de.ts';

export const messages = isolateFacts<KioskScannerMessages>({
  ...shared,
  office_not_found: 'الخدمة لا تعرف هذا المكتب. يرجى التحقق من القيمة «office» لهذا الجهاز.',

  welcome: 'أهلًا وسهلًا',
  haveAppointment: 'لدي موعد',
  showCode: 'ضع رمز QR الموجود في رسالة التأكيد أمام الكاميرا أو الماسح الضوئي.',
  cameraStarting: 'يجري تشغيل الكاميرا …',
  cameraUnavailable: 'الكاميرا غير متاحة حاليًا. يرجى كتابة الرمز.',
  typeCode: 'كتابة الرمز',
  typePhone: 'كتابة رقم الهاتف',
  noAppointment: 'ليس لدي موعد',
  drawNumber: 'سحب رقم',
  wantAppointment: 'أريد موعدًا',
  bookHelp: 'لليوم أو ليوم آخر.',
  book: 'حجز موعد',
  queueWaiting: ({ count }) =>
    plural('ar', count, {
      zero: 'لا أحد ينتظر',
      one: 'شخص واحد ينتظر',
      two: 'شخصان ينتظران',
      few: `${count} أشخاص ينتظرون`,
      many: `${count} شخصًا ينتظرون`,
      other: `${count} شخص ينتظرون`,
    }),
  paused: 'استراحة قصيرة',
  closing: 'لا مزيد من الأرقام',
  closed: 'مغلق',
  full: 'وُزِّعت جميع الأرقام',
  notToday: 'لن يأتي دور أحد بعد الآن اليوم',

  concernTitle: 'ما موضوع زيارتك؟',
  working: 'لحظة من فضلك …',
  arrivedTitle: 'تم تسجيل حضورك',
  againTitle: 'حضورك مسجّل من قبل',
  drawnTitle: 'هذا رقمك',
  number: 'رقمك',
  placeName: 'يرجى الانتظار هنا',
  lineName: 'الدور',
  ahead: ({ count }) =>
    plural('ar', count, {
      zero: 'الدور التالي لك.',
      one: 'أمامك شخص واحد',
      two: 'أمامك شخصان',
      few: `أمامك ${count} أشخاص`,
      many: `أمامك ${count} شخصًا`,
      other: `أمامك ${count} شخص`,
    }),
  waitName: 'مدة الانتظار',
  wait: ({ from, to }) => {
    if (from === to) return `نحو ${sayMinutes(to)}`;
    return from === 0 ? `نحو ${sayMinutes(to)} على الأكثر` : `نحو ${from} إلى ${sayMinutes(to)}`;
  },
  appointmentName: 'موعدك',
  takeAlong: 'خذ رقمك معك: امسح هذا الرمز بهاتفك.',
  qr: 'رمز QR يعرض رقمك على الهاتف',
});
