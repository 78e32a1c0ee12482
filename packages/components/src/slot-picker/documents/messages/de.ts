import { messages as shared } from '../../../locales/shared/de.ts';

export const messages = {
  ...shared,
  title: 'Unterlagen vorab schicken',
  hint: ({ count }: { count: number }) =>
    `PDF oder Foto (JPEG, PNG, HEIC), je höchstens 10 MB, zusammen höchstens ${count} Dateien.`,
  choose: 'Datei wählen',
  sending: ({ name }: { name: string }) => `${name} wird hochgeladen …`,
  received: ({ name }: { name: string }) => `${name} ist angekommen.`,
  there: 'Angekommen',
  remove: 'Entfernen',
};

export type DocumentMessages = typeof messages;
