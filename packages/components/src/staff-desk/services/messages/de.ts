import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

type Name = { name: string };
type Count = { count: number };

export const messages = {
  ...shared,
  chosen: 'Gewählte Anliegen',
  fewer: ({ name }: Name) => `Weniger: ${name}`,
  more: ({ name }: Name) => `Mehr: ${name}`,
  countOf: ({ name, count }: Name & Count) => `${count} × ${name}`,
  findService: 'Anliegen suchen',
  addService: 'Weiteres Anliegen hinzufügen',
  findHint: 'Tippen Sie los. Mit der Eingabetaste nehmen Sie den ersten Treffer.',
  foundCount: ({ count }: Count) => plural('de', count, { one: '1 Treffer', other: `${count} Treffer` }),
  foundNone: 'Dazu passt kein Anliegen. Versuchen Sie ein anderes Wort.',
  mostReached: 'Mehr Anliegen passen nicht in einen Besuch.',
};

export type ServicesMessages = typeof messages;
