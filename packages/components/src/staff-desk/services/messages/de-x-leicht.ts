import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { ServicesMessages } from './de.ts';

export const messages: ServicesMessages = {
  ...shared,
  chosen: 'Das haben Sie gewählt',
  fewer: ({ name }) => `Weniger: ${name}`,
  more: ({ name }) => `Mehr: ${name}`,
  countOf: ({ name, count }) => `${count} Mal ${name}`,
  findService: 'Worum geht es?',
  addService: 'Noch etwas anderes',
  findHint: 'Schreiben Sie ein Wort. Die Eingabe·taste nimmt den ersten Treffer.',
  foundCount: ({ count }) => plural('de', count, { one: '1 Treffer', other: `${count} Treffer` }),
  foundNone: 'Dazu gibt es nichts. Versuchen Sie ein anderes Wort.',
  mostReached: 'Mehr geht nicht in einem Besuch.',
};
