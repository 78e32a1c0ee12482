import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { ServicesMessages } from './de.ts';

export const messages: ServicesMessages = {
  ...shared,
  chosen: 'Chosen services',
  fewer: ({ name }) => `Fewer: ${name}`,
  more: ({ name }) => `More: ${name}`,
  countOf: ({ name, count }) => `${count} × ${name}`,
  findService: 'Find a service',
  addService: 'Add another service',
  findHint: 'Just type. Enter takes the first one that is found.',
  foundCount: ({ count }) => plural('en', count, { one: '1 found', other: `${count} found` }),
  foundNone: 'No service fits. Please try another word.',
  mostReached: 'No more services fit into one visit.',
};
