import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/tr.ts';
import type { ServicesMessages } from './de.ts';

export const messages: ServicesMessages = {
  ...shared,
  chosen: 'Seçilen işlemler',
  fewer: ({ name }) => `Azalt: ${name}`,
  more: ({ name }) => `Artır: ${name}`,
  countOf: ({ name, count }) => `${count} × ${name}`,
  findService: 'İşlem ara',
  addService: 'Başka işlem ekle',
  findHint: 'Yazmaya başlayın. Giriş tuşu ilk sonucu alır.',
  foundCount: ({ count }) => plural('tr', count, { one: '1 sonuç', other: `${count} sonuç` }),
  foundNone: 'Uygun işlem yok. Lütfen başka bir sözcük deneyin.',
  mostReached: 'Bir ziyarete daha fazla işlem sığmaz.',
};
