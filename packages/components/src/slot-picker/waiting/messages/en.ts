import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { WaitingFormMessages } from './de.ts';

export const messages: WaitingFormMessages = {
  ...shared,
  help: 'Tell us when it suits you. When something becomes free, you get a message. We then keep the time for you for a while.',
  fromDate: 'Earliest day',
  toDate: 'Latest day',
  weekdays: 'These weekdays suit',
  part: 'This time of day suits',
  any: 'Any',
  morning: 'Morning',
  afternoon: 'Afternoon',
  name: 'Name',
  email: 'E-mail address',
  phone: 'Mobile number',
  reach: 'With an e-mail address or a mobile number we can reach you.',
  join: 'Join the waiting list',
  joining: 'Joining …',
  errorsTitle: 'Please check your details',
  joinedTitle: 'You are on the waiting list',
  joinedHelp: ({ count }) =>
    count === 0
      ? 'You are next when a suitable time becomes free.'
      : plural('en', count, {
          one: '1 person is before you. We get in touch when it is your turn.',
          other: `${count} people are before you. We get in touch when it is your turn.`,
        }),
  place: 'Your place on the waiting list',
};
