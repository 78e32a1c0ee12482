import { messages as shared } from '../../locales/shared/en.ts';
import type { ConcernMessages } from './de.ts';

export const messages: ConcernMessages = {
  ...shared,
  step: ({ step, steps }) => `Step ${step} of ${steps}`,
  concernTitle: 'What is it about?',
  search: 'Find a service',
  searchHint: ({ examples }) => `For example: ${examples}`,
  otherServices: 'Other services',
  onlineForm: 'online form',
  seasonal: ({ from, until }) => `Appointments from ${from} to ${until}`,
  notBookable: 'There are no appointments for this at the moment.',
  noServices: 'There are no appointments here at the moment.',
};
