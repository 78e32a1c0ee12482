import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { ConcernMessages } from './de.ts';

export const messages: ConcernMessages = {
  ...shared,
  step: ({ step, steps }) => `Schritt ${step} von ${steps}`,
  concernTitle: 'Was möchten Sie machen?',
  search: 'Suchen Sie hier:',
  searchHint: ({ examples }) => `Zum Beispiel: ${examples}`,
  otherServices: 'Mehr Themen',
  onlineForm: 'Das geht im Internet.',
  seasonal: ({ from, until }) => `Termine gibt es vom ${from} bis ${until}.`,
  notBookable: 'Dafür gibt es gerade keine Termine.',
  noServices: 'Hier gibt es gerade keine Termine.',
};
