import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/en.ts';
import type { WaitingListMessages } from './de.ts';

export const messages: WaitingListMessages = {
  ...shared,
  offer_expired: 'This appointment has been passed on meanwhile. You keep your place on the waiting list.',
  offer_none: 'This appointment has been passed on meanwhile. You keep your place on the waiting list.',

  waitingTitle: 'You are on the waiting list',
  waitingHelp: 'As soon as an appointment becomes free that suits you, we will write to you.',
  ahead: ({ count }) =>
    count === 0
      ? 'Nobody is before you.'
      : plural('en', count, { one: '1 person is before you.', other: `${count} people are before you.` }),
  concern: 'Your concern',
  place: 'Where',
  days: 'When it suits you',
  period: ({ from, to }) => `${from} to ${to}`,
  morning: 'mornings only',
  afternoon: 'afternoons only',

  offerTitle: 'This appointment has become free for you',
  offerUntil: ({ until }) => `We keep it for you until ${until}.`,
  offerLeft: ({ minutes }) =>
    plural('en', minutes, {
      one: 'We keep it for you for 1 more minute.',
      other: `We keep it for you for ${minutes} more minutes.`,
    }),
  accept: 'Take the appointment',
  pass: 'It does not suit me',
  passHelp: 'If it does not suit you, it goes to the next person. You keep your place on the waiting list.',

  bookedTitle: 'The appointment is booked',
  bookedHelp: 'You need not wait any longer.',
  toAppointment: 'Show the appointment',

  leave: 'Stop waiting',
  leaveTitle: 'Do you want to stop waiting?',
  leaveHelp: 'You lose your place on the list, and we delete your details.',
  leaveYes: 'Yes, give up my place',
  leaveNo: 'No, keep waiting',

  leftTitle: 'You are no longer on the list',
  leftHelp: 'Your details have been deleted.',
  endedTitle: 'The wait has ended',
  endedHelp: 'Your days are over, or several offers went without an answer. You can join the list again.',
  linkTitle: 'The link to your place is missing',
  linkHelp: 'Please open the link in our message once more.',
  book: 'Book an appointment',
};
