import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { WalkInMessages } from './de.ts';

export const messages: WalkInMessages = {
  ...shared,
  without: 'Without an appointment',
  with: 'With an appointment, still today',
  wait: ({ from, to }) => (from === to ? `about ${to} minutes to wait` : `${from} to ${to} minutes to wait`),
  noWait: 'No wait at the moment',
  waiting: ({ count }) =>
    count === 0
      ? 'Nobody is waiting.'
      : plural('en', count, { one: '1 person is waiting.', other: `${count} people are waiting.` }),
  unknown: 'Open',
  paused: 'On a short break.',
  closing: 'Takes nobody else without an appointment today.',
  full: 'All numbers of today are given out.',
  notToday: 'Without an appointment we can no longer serve you today.',
  appointmentsOnly: 'Only with an appointment here.',
  insteadToday: ({ time }) => `With an appointment it is still possible today, from ${time}.`,
  insteadLater: 'Please book an appointment for another day.',
  later: ({ time }) => `Opens at ${time}.`,
  over: 'Closed for today.',
  next: ({ time }) => `from ${time}`,
  slots: ({ count }) =>
    plural('en', count, { one: '1 free appointment', other: `${count} free appointments` }),
  noSlots: 'No appointments are left today.',
  hours: ({ hours }) => `Open today: ${hours}`,
  at: ({ time }) => `As of ${time}`,
  nothing: 'There is no information for today.',
  book: 'Book an appointment',
};
