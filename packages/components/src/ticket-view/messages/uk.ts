import { sayMinutes } from '../../locales/minutes/uk.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { TicketViewMessages } from './de.ts';

export const messages: TicketViewMessages = {
  ...shared,
  offline: 'Ваш пристрій зараз не має зв’язку з інтернетом. Ваш номер лишається дійсним.',
  unreachable: 'Сторінка зараз недоступна. Ваш номер лишається дійсним. Ми невдовзі спробуємо ще раз.',
  timeout: 'Сторінка зараз недоступна. Ваш номер лишається дійсним. Ми невдовзі спробуємо ще раз.',

  waiting: 'Ваш номер',
  called: 'Ваша черга',
  serving: 'Вас обслуговують',
  parked: 'Ваш номер відкладено',
  finished: 'Дякуємо за Ваш візит',
  missed: 'Вас уже викликали',
  left: 'Ви більше не в черзі',
  ended: 'Цей номер більше не дійсний',
  calledAgain: ({ times }) => `${times}-й виклик: Ваша черга`,

  ahead: ({ count }) =>
    count === 0
      ? 'Ви наступні.'
      : plural('uk', count, {
          one: `Перед Вами ще ${count} людина`,
          few: `Перед Вами ще ${count} людини`,
          many: `Перед Вами ще ${count} людей`,
          other: `Перед Вами ще ${count} людини`,
        }),
  wait: ({ from, to }) => {
    if (from === to) return `близько ${sayMinutes(to)}`;
    return from === 0 ? `щонайбільше до ${sayMinutes(to)}` : `близько ${from}–${sayMinutes(to)}`;
  },
  waitName: 'Час очікування',
  appointmentName: 'Ваш запис',
  placeName: 'Чекайте, будь ласка, тут',
  officeName: 'Відділення',
  phoneName: 'Телефон',
  comeTo: 'Будь ласка, підійдіть зараз:',
  counterName: 'Ваше вікно',

  parkedHelp: 'Будь ласка, залишайтеся неподалік. Ми викличемо Вас знову, і Ви побачите це тут.',
  finishedHelp: 'Цю сторінку можна закрити.',
  missedOnce: 'Ми викликали Вас, але не застали.',
  missedHelp: 'Ми викликали Вас, але не застали. Будь ласка, підійдіть до рецепції, там Вам допоможуть.',
  leftHelp: 'Ваш номер повернуто. Якщо Ви все ж хочете прийти, візьміть новий у терміналі.',
  endedHelp: 'Номер дійсний лише того дня, коли його взято. Будь ласка, візьміть новий у терміналі.',

  linkTitle: 'Тут бракує посилання на Ваш номер',
  linkHelp: 'Будь ласка, відскануйте ще раз QR-код на своєму талоні або на терміналі.',
};
