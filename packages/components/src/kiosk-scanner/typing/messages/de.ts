/** Texts of the face for typing a code. */
export const messages = {
  typeTitle: 'Geben Sie Ihren Code ein',
  typeHelp: 'Er steht in Ihrer Bestätigung und hat acht Zeichen, zum Beispiel K7M4-9QXT.',
  typeName: 'Ihr Code',
  keys: 'Zeichen',
  erase: 'Löschen',
  checkIn: 'Anmelden',
  typeTooShort: 'Der Code hat acht Zeichen. Bitte ergänzen Sie die fehlenden.',
  phoneTitle: 'Geben Sie Ihre Telefonnummer ein',
  phoneHelp: 'Die Nummer, die Sie beim Buchen angegeben haben, mit Vorwahl.',
  phoneName: 'Ihre Telefonnummer',
  phoneTooShort: 'Die Nummer ist zu kurz. Bitte ergänzen Sie die fehlenden Ziffern.',
};

export type TypingMessages = typeof messages;
