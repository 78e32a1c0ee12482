import type { AppointmentWords } from './de.ts';

export const messages: AppointmentWords = {
  noName: 'بدون اسم',
  held: 'قيد الحجز',
  unconfirmed: 'لم يُؤكَّد بعد',
  requested: 'طلب',
  confirmed: 'محجوز',
  arrived: 'سجّل حضوره',
  finished: 'انتهى',
  expired: 'انتهت صلاحيته',
  cancelled: 'ملغى',
  missed: 'لم يحضر',
  checkIn: 'تسجيل الحضور',
  asWalkIn: 'إعطاء رقم بدون موعد',
  too_late: 'انتهى وقت هذا الموعد. ما زال ممكنًا إعطاء رقم بدون موعد.',
};
