import { sayMinutes } from '../../locales/minutes/uk.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { AppointmentMessages } from './de.ts';

export const messages: AppointmentMessages = {
  ...shared,
  unconfirmed: 'Ще не підтверджено',
  requested: 'Запит надіслано',
  confirmed: 'Запис підтверджено',
  held: 'Ще не записано',
  arrived: 'Ви зареєструвалися',
  finished: 'Прийом завершено',
  expired: 'Запис не відбувся',
  cancelled: 'Запис скасовано',
  missed: 'Прийом пропущено',
  requestedHelp: 'Ваш запит у нас. Ми перевіримо його й повідомимо Вас. Лише тоді запис буде дійсним.',
  heldHelp: 'Цей час лише зарезервовано. Будь ласка, завершіть запис.',
  finishedHelp: 'Дякуємо за візит.',
  expiredHelp: 'Час резервування минув. Якщо Ви ще хочете прийти, запишіться знову.',
  cancelledHelp: 'Більше нічого робити не потрібно. Якщо Ви ще хочете прийти, запишіться знову.',
  missedHelp: 'Ми Вас не дочекалися. Якщо Ви ще хочете прийти, запишіться знову.',
  bookNew: 'Записатися знову',
  messageTitle: 'Повідомлення від відділення',

  duration: ({ minutes }) => `Триває близько ${sayMinutes(minutes)}`,
  localTime: ({ city }) => `Час місцевий: ${city}`,
  where: 'Де',
  phone: 'Телефон',
  bookedFor: 'Записано на ім’я',
  concern: 'Питання',
  code: 'Ваш код',
  codeHelp: 'Зареєструйтеся на терміналі біля входу: піднесіть QR-код до сканера або введіть код.',
  qr: ({ code }) => `QR-код для реєстрації на терміналі, він означає ${code}`,
  reminders: 'Ми завчасно нагадаємо Вам про прийом.',
  noReminders: 'Нагадування не буде. Радимо записати собі дату й час.',
  bring: 'Що взяти із собою',
  bringNothing: 'Тут нічого не вказано. Якщо маєте сумніви, запитайте нас.',
  quantity: ({ count }) => `${count} ×`,
  fee: ({ fee }) => `Плата: ${fee}`,

  linkTitle: 'Тут бракує посилання на Ваш запис',
  linkHelp: 'Будь ласка, відкрийте повне посилання з Вашого підтвердження.',
};
