import type { KeyboardMessages } from './de.ts';

export const messages: KeyboardMessages = {
  keyboard: 'Klavye',
  capitals: 'Büyük harfler',
  space: 'Boşluk',
  erase: 'Sil',
  putAway: 'Bitti',
};
