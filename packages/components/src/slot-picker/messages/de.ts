import { messages as shared } from '../../locales/shared/de.ts';

/** What the first screen says. */
export const messages = {
  ...shared,
  step: ({ step, steps }: { step: number; steps: number }) => `Schritt ${step} von ${steps}`,
  concernTitle: 'Worum geht es?',
  search: 'Anliegen suchen',
  searchHint: ({ examples }: { examples: string }) => `Zum Beispiel: ${examples}`,
  otherServices: 'Weitere Anliegen',
  onlineForm: 'Online-Formular',
  seasonal: ({ from, until }: { from: string; until: string }) => `Termine vom ${from} bis ${until}`,
  notBookable: 'Zurzeit gibt es dafür keine Termine.',
  noServices: 'Hier werden zurzeit keine Termine angeboten.',
};

export type ConcernMessages = typeof messages;
