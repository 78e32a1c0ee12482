import type { RefusalMessages } from './de.ts';

export const messages: RefusalMessages = {
  unknownTitle: 'هذا الرمز غير مطابق',
  unknownTyped: 'لا نعرف هذا الرمز. يرجى مقارنته بما ورد في رسالة التأكيد.',
  wrongDayTitle: 'موعدك في يوم آخر',
  wrongOfficeTitle: 'موعدك في مكتب آخر',
  earlyTitle: 'لقد وصلت مبكرًا',
  lateTitle: 'انتهى وقت موعدك',
  cancelledTitle: 'تم إلغاء هذا الموعد',
  closedTitle: 'لا تُوزَّع أرقام الآن',
  fullTitle: 'تم توزيع جميع أرقام اليوم',
  helpTitle: 'يسعدنا أن نساعدك',
  help: 'يرجى التوجه إلى الاستقبال حيث يُسجَّل حضورك.',
  typeAgain: 'كتابة الرمز مرة أخرى',
};
