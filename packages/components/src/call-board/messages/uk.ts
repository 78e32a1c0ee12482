import { sayMinutes } from '../../locales/minutes/uk.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { CallBoardMessages } from './de.ts';

export const messages: CallBoardMessages = {
  ...shared,
  now: 'Зараз викликаємо',
  again: ({ times }) => `${times}-й виклик`,
  serving: 'Обслуговується',
  before: 'Викликали раніше',
  more: ({ count }) =>
    plural('uk', count, {
      one: `і ще ${count} номер`,
      few: `і ще ${count} номери`,
      many: `і ще ${count} номерів`,
      other: `і ще ${count} номера`,
    }),
  nobody: 'Зараз нікого не викликаємо',
  nobodyHelp: 'Ваш номер з’явиться тут, коли настане Ваша черга.',
  waiting: ({ count }) =>
    count === 0
      ? 'ніхто не чекає'
      : plural('uk', count, {
          one: `чекає ${count} людина`,
          few: `чекають ${count} людини`,
          many: `чекають ${count} людей`,
          other: `чекають ${count} людини`,
        }),
  wait: ({ from, to }) => (from === to ? `близько ${sayMinutes(to)}` : `близько ${from}–${sayMinutes(to)}`),
  paused: 'коротка перерва',
  closing: 'сьогодні більше не приймаємо',
  closed: 'зачинено',
  announce: ({ number, counter }) => `Номер ${number}, запрошуємо: ${counter}.`,
  announceAgain: ({ times, number, counter }) =>
    `${times}-й виклик: номер ${number}, запрошуємо: ${counter}.`,
};
