import { messages as shared } from '../../../locales/shared/tr.ts';
import type { DocumentMessages } from './de.ts';

export const messages: DocumentMessages = {
  ...shared,
  title: 'Belgeleri önceden gönderin',
  hint: ({ count }) =>
    `PDF veya fotoğraf (JPEG, PNG, HEIC); her biri en fazla 10 MB, toplam en fazla ${count} dosya.`,
  choose: 'Dosya seç',
  sending: ({ name }) => `${name} yükleniyor …`,
  received: ({ name }) => `${name} ulaştı.`,
  there: 'Ulaştı',
  remove: 'Kaldır',
};
