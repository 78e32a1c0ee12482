import type { ReturningMessages } from './de.ts';

export const messages: ReturningMessages = {
  backTitle: 'Are you back?',
  backHelp: ({ time }) => `Until ${time} you can go back into the line. Then it will soon be your turn.`,
  back: 'I am back',
  backBusy: 'One moment …',
  passedTitle: 'Your visit goes on at another office',
  passedHelp: ({ office, number }) => `Please go to: ${office}. Your number there is ${number}.`,
  place: 'Wait there',
  address: 'Address',
  directions: 'How to get there',
};
