import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/uk.ts';
import type { OverviewMessages } from './de.ts';

export const messages: OverviewMessages = {
  ...shared,
  title: 'Хто де в будівлі?',
  at: ({ time }) =>
    `Станом на ${time}. Враховано номери й вікна з працівниками. Супровідники не мають номера.`,
  print: 'Надрукувати список для евакуації',
  zone: 'Зона',
  waiting: 'Чекають',
  served: 'У вікні',
  staffed: 'Вікна з працівниками',
  total: 'Разом',
  noZone: 'Без зони',

  listTitle: 'Список для евакуації',
  listAt: ({ date, time }) => `Станом на ${date}, ${time}`,
  listOld: ({ time }) => `О ${time} немає зв’язку. Відтоді щось могло змінитися.`,
  found: ({ found, count }) => `Бачили надворі: ${found} із ${count}`,
  clear: 'Зняти позначки',
  visitors: ({ count }) =>
    plural('uk', count, {
      one: `${count} номер`,
      few: `${count} номери`,
      many: `${count} номерів`,
      other: `${count} номера`,
    }),
  counters: ({ count }) =>
    plural('uk', count, {
      one: `${count} вікно з працівником`,
      few: `${count} вікна з працівниками`,
      many: `${count} вікон із працівниками`,
      other: `${count} вікна з працівниками`,
    }),
  onBreak: 'на перерві',
  atWork: 'працює',
  isAt: ({ counter }) => `місце: ${counter}`,
  waits: 'чекає',
  byHand: 'Інші люди:',
};
