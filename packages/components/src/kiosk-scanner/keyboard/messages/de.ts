/** Texts of the keys on the screen. */
export const messages = {
  keyboard: 'Tastatur',
  capitals: 'Großbuchstaben',
  space: 'Leerzeichen',
  erase: 'Löschen',
  putAway: 'Fertig',
};

export type KeyboardMessages = typeof messages;
