import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { TicketViewMessages } from './de.ts';

export const messages: TicketViewMessages = {
  ...shared,
  offline: 'Your device has no internet connection at the moment. Your number remains valid.',
  unreachable:
    'This view cannot be reached at the moment. Your number remains valid. We will try again shortly.',
  timeout: 'This view cannot be reached at the moment. Your number remains valid. We will try again shortly.',

  waiting: 'Your number',
  called: 'It is your turn',
  serving: 'You are being served',
  parked: 'Your number is on hold',
  finished: 'Thank you for your visit',
  missed: 'You have been called already',
  left: 'You are no longer waiting',
  ended: 'This number is no longer valid',
  calledAgain: ({ times }) => `Call no. ${times}: it is your turn`,

  ahead: ({ count }) =>
    count === 0
      ? 'You are next.'
      : plural('en', count, { one: 'One more person before you', other: `${count} more people before you` }),
  wait: ({ from, to }) => {
    if (from === to) return `about ${to} minutes`;
    return from === 0 ? `at most about ${to} minutes` : `about ${from} to ${to} minutes`;
  },
  waitName: 'Waiting time',
  appointmentName: 'Your appointment',
  placeName: 'Please wait here',
  officeName: 'Office',
  phoneName: 'Telephone',
  comeTo: 'Please come now to',
  counterName: 'Your counter',

  parkedHelp: 'Please stay nearby. We will call you again, and you will see it here.',
  finishedHelp: 'You can close this page.',
  missedOnce: 'We did not meet you.',
  missedHelp: 'We did not meet you. Please go to the reception, where you will be helped.',
  leftHelp:
    'Your number has been given back. If you would like to come after all, draw a new one at the terminal.',
  endedHelp:
    'A number is valid only on the day on which it was drawn. Please draw a new one at the terminal.',

  linkTitle: 'The link to your number is missing here',
  linkHelp: 'Please scan the QR code on your ticket or on the terminal once more.',
};
