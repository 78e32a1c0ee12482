import { sayMinutes } from '../../locales/minutes/uk.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { KioskScannerMessages } from './de.ts';

export const messages: KioskScannerMessages = {
  ...shared,
  office_not_found:
    'Сервіс не знає цього відділення. Будь ласка, перевірте значення «office» цього термінала.',

  welcome: 'Вітаємо',
  haveAppointment: 'У мене є запис',
  showCode: 'Піднесіть QR-код зі свого підтвердження до камери або сканера.',
  cameraStarting: 'Камера вмикається …',
  cameraUnavailable: 'Камера зараз недоступна. Будь ласка, введіть код.',
  typeCode: 'Ввести код',
  typePhone: 'Ввести номер телефону',
  noAppointment: 'У мене немає запису',
  drawNumber: 'Взяти номер',
  wantAppointment: 'Я хочу записатися',
  bookHelp: 'На сьогодні або на інший день.',
  book: 'Записатися',
  queueWaiting: ({ count }) =>
    count === 0
      ? 'ніхто не чекає'
      : plural('uk', count, {
          one: `чекає ${count} людина`,
          few: `чекають ${count} людини`,
          many: `чекають ${count} людей`,
          other: `чекають ${count} людини`,
        }),
  paused: 'коротка перерва',
  closing: 'номерів більше немає',
  closed: 'зачинено',
  full: 'усі номери видано',
  notToday: 'сьогодні черга вже не дійде',

  concernTitle: 'З якого Ви питання?',
  working: 'Хвилинку, будь ласка …',
  arrivedTitle: 'Вас зареєстровано',
  againTitle: 'Вас уже зареєстровано',
  drawnTitle: 'Це Ваш номер',
  number: 'Ваш номер',
  placeName: 'Будь ласка, чекайте тут',
  lineName: 'Черга',
  ahead: ({ count }) =>
    count === 0
      ? 'Ви наступні.'
      : plural('uk', count, {
          one: `перед Вами ще ${count} людина`,
          few: `перед Вами ще ${count} людини`,
          many: `перед Вами ще ${count} людей`,
          other: `перед Вами ще ${count} людини`,
        }),
  waitName: 'Час очікування',
  wait: ({ from, to }) => {
    if (from === to) return `близько ${sayMinutes(to)}`;
    return from === 0 ? `щонайбільше до ${sayMinutes(to)}` : `близько ${from}–${sayMinutes(to)}`;
  },
  appointmentName: 'Ваш запис',
  takeAlong: 'Візьміть номер із собою: відскануйте цей код телефоном.',
  qr: 'QR-код, що показує Ваш номер на телефоні',
};
