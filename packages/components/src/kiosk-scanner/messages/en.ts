import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { KioskScannerMessages } from './de.ts';

export const messages: KioskScannerMessages = {
  ...shared,
  office_not_found:
    'The service does not know this office. Please check what “office” says for this terminal.',

  welcome: 'Welcome',
  haveAppointment: 'I have an appointment',
  showCode: 'Hold the QR code from your confirmation in front of the camera or the scanner.',
  cameraStarting: 'The camera is starting …',
  cameraUnavailable: 'The camera is not available at the moment. Please type your code.',
  typeCode: 'Type the code',
  typePhone: 'Type the phone number',
  noAppointment: 'I have no appointment',
  drawNumber: 'Draw a number',
  wantAppointment: 'I would like an appointment',
  bookHelp: 'For today or for another day.',
  book: 'Book an appointment',
  queueWaiting: ({ count }) =>
    count === 0
      ? 'nobody is waiting'
      : plural('en', count, { one: '1 person waiting', other: `${count} people waiting` }),
  paused: 'short break',
  closing: 'no more numbers',
  closed: 'closed',
  full: 'all numbers given out',
  notToday: 'nobody else will be served today',

  concernTitle: 'What is it about?',
  working: 'One moment please …',
  arrivedTitle: 'You are checked in',
  againTitle: 'You are already checked in',
  drawnTitle: 'This is your number',
  number: 'Your number',
  placeName: 'Please wait here',
  lineName: 'Order',
  ahead: ({ count }) =>
    count === 0
      ? 'You are next.'
      : plural('en', count, { one: 'one more person before you', other: `${count} more people before you` }),
  waitName: 'Waiting time',
  wait: ({ from, to }) => {
    if (from === to) return `about ${to} minutes`;
    return from === 0 ? `at most about ${to} minutes` : `about ${from} to ${to} minutes`;
  },
  appointmentName: 'Your appointment',
  takeAlong: 'Take your number along: scan this code with your phone.',
  qr: 'QR code that shows your number on the phone',
};
