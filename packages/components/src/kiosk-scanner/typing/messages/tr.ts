import type { TypingMessages } from './de.ts';

export const messages: TypingMessages = {
  typeTitle: 'Kodunuzu yazın',
  typeHelp: 'Kod, onayınızda yazar ve sekiz karakterdir, örneğin K7M4-9QXT.',
  typeName: 'Kodunuz',
  keys: 'Karakterler',
  erase: 'Sil',
  checkIn: 'Geldiğimi bildir',
  typeTooShort: 'Kod sekiz karakterdir. Lütfen eksik olanları ekleyin.',
  phoneTitle: 'Telefon numaranızı yazın',
  phoneHelp: 'Randevu alırken verdiğiniz numara, alan koduyla birlikte.',
  phoneName: 'Telefon numaranız',
  phoneTooShort: 'Numara çok kısa. Lütfen eksik rakamları ekleyin.',
};
