import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Loading …',
  retry: 'Try again',
  phoneHelp: 'Help by phone:',
  stale: ({ age }) => `No connection. Last updated ${age}.`,

  offline: 'Your device has no internet connection at the moment. What you entered stays here.',
  unreachable: 'The service cannot be reached at the moment. Please try again shortly.',
  timeout: 'The answer is taking too long. Please try again.',
  internal_error: 'That did not work. The fault is not yours. Please try again.',
};
