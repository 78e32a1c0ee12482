import type { TypingMessages } from './de.ts';

export const messages: TypingMessages = {
  typeTitle: 'Введіть свій код',
  typeHelp: 'Він у Вашому підтвердженні й має вісім символів, наприклад K7M4-9QXT.',
  typeName: 'Ваш код',
  keys: 'Символи',
  erase: 'Стерти',
  checkIn: 'Зареєструватися',
  typeTooShort: 'Код має вісім символів. Будь ласка, додайте ті, яких бракує.',
  phoneTitle: 'Введіть свій номер телефону',
  phoneHelp: 'Номер, який Ви вказали під час запису, з кодом.',
  phoneName: 'Ваш номер телефону',
  phoneTooShort: 'Номер закороткий. Будь ласка, додайте цифри, яких бракує.',
};
