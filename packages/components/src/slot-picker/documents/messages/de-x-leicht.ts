import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { DocumentMessages } from './de.ts';

export const messages: DocumentMessages = {
  ...shared,
  title: 'Schicken Sie uns Papiere vor dem Termin',
  hint: ({ count }) =>
    `Schicken Sie uns ein PDF oder ein Foto. Jede Datei hat höchstens 10 MB. Es gehen höchstens ${count} Dateien.`,
  choose: 'Datei wählen',
  sending: ({ name }) => `Wir laden ${name} hoch …`,
  received: ({ name }) => `${name} ist da.`,
  there: 'Die Datei ist da.',
  remove: 'Datei löschen',
};
