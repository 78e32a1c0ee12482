import type { RefusalMessages } from './de.ts';

export const messages: RefusalMessages = {
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
  typeAgain: 'Type the code again',
};
