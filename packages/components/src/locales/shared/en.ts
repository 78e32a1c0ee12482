import type { SharedMessages } from './de.ts';

export const messages: SharedMessages = {
  loading: 'Loading …',
  retry: 'Try again',
  phoneHelp: 'Help by phone:',
  stale: ({ age }) => `No connection. Last updated ${age}.`,

  offline: 'Your device has no internet connection at the moment. What you entered stays here.',
  unreachable: 'The service cannot be reached at the moment. Please try again shortly.',
  timeout: 'The answer is taking too long. Please try again.',
  answer_invalid: 'The service does not answer as expected. Please reload the page.',
  aborted: 'This was called off. Please try again.',
  internal_error: 'That did not work. The fault is not yours. Please try again.',

  base_url_missing: 'This area is not set up yet: the address of the service (base-url) is missing.',
  base_url_invalid: 'This area is not set up correctly: the address of the service (base-url) is not valid.',
  base_url_insecure:
    'This area is not set up correctly: the address of the service (base-url) must begin with https.',
  office_missing: 'This area is not set up yet: the office is missing.',
};
