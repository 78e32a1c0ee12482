import { messages as shared } from '../../../locales/shared/en.ts';
import type { DocumentMessages } from './de.ts';

export const messages: DocumentMessages = {
  ...shared,
  title: 'Send documents ahead',
  hint: ({ count }) =>
    `PDF or photo (JPEG, PNG, HEIC), at most 10 MB each, at most ${count} files altogether.`,
  choose: 'Choose a file',
  sending: ({ name }) => `Uploading ${name} …`,
  received: ({ name }) => `${name} has arrived.`,
  there: 'Arrived',
  remove: 'Remove',
};
