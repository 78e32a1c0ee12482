import type { BookingFaceMessages } from './de.ts';

export const messages: BookingFaceMessages = {
  concernTitle: 'What do you need an appointment for?',
  notHereTitle: 'You cannot book this here',
  onlyThisOffice: 'This terminal only books appointments at this office.',
  noneHere: 'There are currently no appointments to book at this office.',
  withPhone: 'It works with your phone: scan this code.',
  pageCode: 'QR code that opens the booking page on your phone',
  bookedTitle: 'Your appointment is booked',
  code: 'Your code',
  date: 'Day',
  time: 'Time',
  concern: 'What for',
  bring: 'Please bring',
  fee: 'Fee',
  takeAlong: 'Take your appointment along: scan this code with your phone, or write down the large code.',
  appointmentCode: 'QR code that opens your appointment on your phone',
  dueNow: 'Your appointment begins soon. You can check in right away.',
  checkInNow: 'Check in now',
};
