import { sayMinutes } from '../../locales/minutes/uk.ts';
import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { WalkInMessages } from './de.ts';

export const messages: WalkInMessages = {
  ...shared,
  without: 'Без запису',
  with: 'За записом, ще сьогодні',
  wait: ({ from, to }) =>
    from === to ? `очікування близько ${sayMinutes(to)}` : `очікування від ${from} до ${sayMinutes(to)}`,
  noWait: 'Зараз чекати не потрібно',
  waiting: ({ count }) =>
    count === 0
      ? 'Ніхто не чекає.'
      : plural('uk', count, {
          one: `Чекає ${count} особа.`,
          few: `Чекають ${count} особи.`,
          many: `Чекають ${count} осіб.`,
          other: `Чекають ${count} особи.`,
        }),
  unknown: 'Відчинено',
  paused: 'Зараз коротка перерва.',
  closing: 'Сьогодні без запису більше не приймають.',
  full: 'На сьогодні всі номери вже видано.',
  notToday: 'Без запису черга до Вас сьогодні, на жаль, уже не дійде.',
  appointmentsOnly: 'Тут приймають лише за записом.',
  insteadToday: ({ time }) => `За записом сьогодні ще можливо: з ${time}.`,
  insteadLater: 'Будь ласка, запишіться на інший день.',
  later: ({ time }) => `Відчиняється о ${time}.`,
  over: 'Сьогодні вже зачинено.',
  next: ({ time }) => `з ${time}`,
  slots: ({ count }) =>
    plural('uk', count, {
      one: `${count} вільний час`,
      few: `${count} вільні часи`,
      many: `${count} вільних часів`,
      other: `${count} вільного часу`,
    }),
  noSlots: 'На сьогодні вільного часу немає.',
  hours: ({ hours }) => `Сьогодні відчинено: ${hours}`,
  at: ({ time }) => `Станом на ${time}`,
  nothing: 'На сьогодні немає даних.',
  book: 'Записатися',
};
