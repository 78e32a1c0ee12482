import { messages as shared } from '../../../locales/shared/uk.ts';
import type { DocumentMessages } from './de.ts';

export const messages: DocumentMessages = {
  ...shared,
  title: 'Надіслати документи заздалегідь',
  hint: ({ count }) =>
    `PDF або фото (JPEG, PNG, HEIC), кожен файл до 10 МБ. Кількість файлів: не більше ніж ${count}.`,
  choose: 'Вибрати файл',
  sending: ({ name }) => `Завантажуємо ${name} …`,
  received: ({ name }) => `Отримано: ${name}.`,
  there: 'Отримано',
  remove: 'Прибрати',
};
