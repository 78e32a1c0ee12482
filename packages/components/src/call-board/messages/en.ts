import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { CallBoardMessages } from './de.ts';

export const messages: CallBoardMessages = {
  ...shared,
  now: 'Now called',
  again: ({ times }) => `Call no. ${times}`,
  serving: 'Being served',
  before: 'Called before',
  more: ({ count }) =>
    plural('en', count, { one: 'and one more number', other: `and ${count} more numbers` }),
  nobody: 'Nobody is being called',
  nobodyHelp: 'Your number appears here when it is your turn.',
  waiting: ({ count }) =>
    count === 0
      ? 'nobody is waiting'
      : plural('en', count, { one: '1 person waiting', other: `${count} waiting` }),
  wait: ({ from, to }) => (from === to ? `about ${to} minutes` : `about ${from} to ${to} minutes`),
  paused: 'on a short break',
  closing: 'takes nobody else today',
  closed: 'closed',
  announce: ({ number, counter }) => `Number ${number}, please go to ${counter}.`,
  announceAgain: ({ times, number, counter }) =>
    `Call no. ${times}: number ${number}, please go to ${counter}.`,
};
