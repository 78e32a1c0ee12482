import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/en.ts';
import type { OverviewMessages } from './de.ts';

export const messages: OverviewMessages = {
  ...shared,
  title: 'Who is where in the building?',
  at: ({ time }) => `As of ${time}. Numbers and staffed counters are counted. Companions have no number.`,
  print: 'Print the evacuation list',
  zone: 'Zone',
  waiting: 'Waiting',
  served: 'At a counter',
  staffed: 'Staffed counters',
  total: 'Together',
  noZone: 'Not assigned to a zone',

  listTitle: 'Evacuation list',
  listAt: ({ date, time }) => `As of ${date}, ${time}`,
  listOld: ({ time }) => `Without a connection at ${time}. Things may have changed since.`,
  found: ({ found, count }) => `Seen outside: ${found} of ${count}`,
  clear: 'Clear the ticks',
  visitors: ({ count }) => plural('en', count, { one: '1 number', other: `${count} numbers` }),
  counters: ({ count }) =>
    plural('en', count, { one: '1 staffed counter', other: `${count} staffed counters` }),
  onBreak: 'on a break',
  atWork: 'staffed',
  isAt: ({ counter }) => `at ${counter}`,
  waits: 'waiting',
  byHand: 'Further people:',
};
