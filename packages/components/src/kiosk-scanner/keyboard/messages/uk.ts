import type { KeyboardMessages } from './de.ts';

export const messages: KeyboardMessages = {
  keyboard: 'Клавіатура',
  capitals: 'Великі літери',
  space: 'Пробіл',
  erase: 'Стерти',
  putAway: 'Готово',
};
