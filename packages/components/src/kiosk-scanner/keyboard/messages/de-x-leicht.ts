import type { KeyboardMessages } from './de.ts';

export const messages: KeyboardMessages = {
  keyboard: 'Tastatur',
  capitals: 'Große Buchstaben',
  space: 'Abstand',
  erase: 'Löschen',
  putAway: 'Fertig',
};
