import { messages as device } from '../../device/messages/en.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { KioskScannerMessages } from './de.ts';

const noConnection =
  'The terminal has no connection at the moment. Please try again, or go to the reception.';

export const messages: KioskScannerMessages = {
  ...shared,
  ...device,
  offline: noConnection,
  unreachable: noConnection,
  timeout: noConnection,
  office_not_found:
    'The service does not know this office. Please check what “office” says for this terminal.',

  welcome: 'Welcome',
  haveAppointment: 'I have an appointment',
  showCode: 'Hold the QR code from your confirmation in front of the camera or the scanner.',
  cameraStarting: 'The camera is starting …',
  cameraUnavailable: 'The camera is not available at the moment. Please type your code.',
  typeCode: 'Type the code',
  noAppointment: 'I have no appointment',
  drawNumber: 'Draw a number',
  queueWaiting: ({ count }) =>
    count === 0
      ? 'nobody is waiting'
      : plural('en', count, { one: '1 person waiting', other: `${count} people waiting` }),
  paused: 'short break',
  closing: 'no more numbers',
  closed: 'closed',

  typeTitle: 'Type your code',
  typeHelp: 'You find it in your confirmation. It has eight characters, for example K7M4-9QXT.',
  typeName: 'Your code',
  keys: 'Characters',
  erase: 'Delete',
  checkIn: 'Check in',
  typeTooShort: 'The code has eight characters. Please add the missing ones.',

  concernTitle: 'What is it about?',
  concernsNone: 'No numbers are given out here at the moment. Please ask at the reception.',
  back: 'Back',
  startOver: 'Start over',

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
  done: 'Done',
  moreTime: 'More time',
  secondsLeft: ({ count }) => plural('en', count, { one: 'One more second', other: `${count} more seconds` }),

  unknownTitle: 'This code does not fit',
  unknownTyped: 'We do not know this code. Please compare it with your confirmation.',
  wrongDayTitle: 'Your appointment is on another day',
  wrongOfficeTitle: 'Your appointment is at another office',
  earlyTitle: 'You are early',
  lateTitle: 'The time of your appointment is over',
  cancelledTitle: 'This appointment was cancelled',
  closedTitle: 'There are no numbers now',
  fullTitle: 'All numbers of today are given out',
  helpTitle: 'We are happy to help',
  help: 'Please go to the reception. You will be checked in there.',
  troubleTitle: 'That did not work',
  typeAgain: 'Type the code again',

  outTitle: 'This terminal is out of service at the moment',
  outHelp: 'Please go to the reception. You will be checked in there or get a number.',
  outAgain: 'The terminal will connect again by itself.',
  outPair: 'For staff: pair the device',
};
