import type { KeyboardMessages } from './de.ts';

export const messages: KeyboardMessages = {
  keyboard: 'Keyboard',
  capitals: 'Capital letters',
  space: 'Space',
  erase: 'Erase',
  putAway: 'Done',
};
