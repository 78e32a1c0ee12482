import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { WaitingListMessages } from './de.ts';

export const messages: WaitingListMessages = {
  ...shared,
  offer_expired: 'Цей час уже передано іншій людині. Ваше місце у списку очікування залишається.',
  offer_none: 'Цей час уже передано іншій людині. Ваше місце у списку очікування залишається.',

  waitingTitle: 'Ви у списку очікування',
  waitingHelp: 'Щойно звільниться час, який Вам підходить, ми Вам напишемо.',
  ahead: ({ count }) =>
    count === 0
      ? 'Перед Вами нікого немає.'
      : plural('uk', count, {
          one: `Перед Вами ${count} людина.`,
          few: `Перед Вами ${count} людини.`,
          many: `Перед Вами ${count} людей.`,
          other: `Перед Вами ${count} людини.`,
        }),
  concern: 'Ваше питання',
  place: 'Де',
  days: 'Коли Вам зручно',
  period: ({ from, to }) => `${from} – ${to}`,
  morning: 'лише до полудня',
  afternoon: 'лише після полудня',

  offerTitle: 'Цей час звільнився для Вас',
  offerUntil: ({ until }) => `Ми тримаємо його для Вас до такого часу: ${until}.`,
  offerLeft: ({ minutes }) =>
    plural('uk', minutes, {
      one: `Ми тримаємо його для Вас ще ${minutes} хвилину.`,
      few: `Ми тримаємо його для Вас ще ${minutes} хвилини.`,
      many: `Ми тримаємо його для Вас ще ${minutes} хвилин.`,
      other: `Ми тримаємо його для Вас ще ${minutes} хвилини.`,
    }),
  accept: 'Записатися на цей час',
  pass: 'Мені не підходить',
  passHelp: 'Якщо не підходить, його отримає наступна людина. Ваше місце у списку залишається.',

  bookedTitle: 'Вас записано',
  bookedHelp: 'Чекати більше не потрібно.',
  toAppointment: 'Переглянути запис',

  leave: 'Більше не чекати',
  leaveTitle: 'Ви більше не хочете чекати?',
  leaveHelp: 'Ваше місце у списку буде втрачено, і ми видалимо Ваші дані.',
  leaveYes: 'Так, відмовитися від місця',
  leaveNo: 'Ні, чекати далі',

  leftTitle: 'Вас більше немає у списку',
  leftHelp: 'Ваші дані видалено.',
  endedTitle: 'Очікування завершено',
  endedHelp:
    'Ваші дні минули, або кілька пропозицій лишилися без відповіді. Ви можете записатися до списку знову.',
  linkTitle: 'Немає посилання на Ваше місце',
  linkHelp: 'Будь ласка, відкрийте посилання з нашого повідомлення ще раз.',
  book: 'До запису',
};
