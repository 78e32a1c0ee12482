import type { ReadingMessages } from './de.ts';

export const messages: ReadingMessages = {
  begin: ({ key }) =>
    `Я читаю Вам уголос. Клавішами зі стрілками переходьте від кнопки до кнопки, клавішею введення натискайте. Клавіша ${key} повторює все або зупиняє читання.`,
  button: ({ name }) => `Кнопка: ${name}.`,
  pressed: ({ name }) => `Кнопка: ${name}. Увімкнено.`,
  field: ({ name, value }) => `Поле: ${name}. ${value || 'Порожньо'}.`,
  chosen: ({ name }) => `Варіант: ${name}. Вибрано.`,
  notChosen: ({ name }) => `Варіант: ${name}. Не вибрано.`,
};
