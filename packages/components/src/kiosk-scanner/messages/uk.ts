import { sayMinutes } from '../../locales/minutes/uk.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { KioskScannerMessages } from './de.ts';

const noConnection = 'Термінал зараз не має зв’язку. Будь ласка, спробуйте ще раз або підійдіть до рецепції.';

export const messages: KioskScannerMessages = {
  ...shared,
  offline: noConnection,
  unreachable: noConnection,
  timeout: noConnection,
  office_not_found:
    'Сервіс не знає цього відділення. Будь ласка, перевірте значення «office» цього термінала.',

  welcome: 'Вітаємо',
  haveAppointment: 'У мене є запис',
  showCode: 'Піднесіть QR-код зі свого підтвердження до камери або сканера.',
  cameraStarting: 'Камера вмикається …',
  cameraUnavailable: 'Камера зараз недоступна. Будь ласка, введіть код.',
  typeCode: 'Ввести код',
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

  concernTitle: 'З якого Ви питання?',
  concernsNone: 'Тут зараз не видають номерів. Будь ласка, зверніться на рецепцію.',
  back: 'Назад',
  startOver: 'На початок',

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
  done: 'Готово',
  moreTime: 'Більше часу',
  secondsLeft: ({ count }) =>
    plural('uk', count, {
      one: `Ще ${count} секунда`,
      few: `Ще ${count} секунди`,
      many: `Ще ${count} секунд`,
      other: `Ще ${count} секунди`,
    }),

  closedTitle: 'Зараз номери не видають',
  troubleTitle: 'Не вдалося виконати',

  outTitle: 'Цей термінал зараз не працює',
  outHelp: 'Будь ласка, підійдіть до рецепції. Там Вас зареєструють або дадуть номер.',
  outAgain: 'Термінал сам відновить зв’язок.',
  outPair: 'Для працівників: під’єднати пристрій',
};
