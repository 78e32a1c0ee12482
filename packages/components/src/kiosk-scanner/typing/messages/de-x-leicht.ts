import type { TypingMessages } from './de.ts';

export const messages: TypingMessages = {
  typeTitle: 'Tippen Sie Ihren Code',
  typeHelp: 'Er steht in unserer Nachricht an Sie. Er hat 8 Zeichen. Ein Beispiel: K7M4-9QXT.',
  typeName: 'Ihr Code',
  keys: 'Zeichen',
  erase: 'Löschen',
  checkIn: 'Anmelden',
  typeTooShort: 'Der Code hat 8 Zeichen. Es fehlen noch welche.',
  phoneTitle: 'Tippen Sie Ihre Telefon·nummer',
  phoneHelp: 'Das ist die Nummer von Ihrer Buchung. Tippen Sie auch die Vor·wahl.',
  phoneName: 'Ihre Telefon·nummer',
  phoneTooShort: 'Die Nummer ist zu kurz. Es fehlen noch Zahlen.',
};
