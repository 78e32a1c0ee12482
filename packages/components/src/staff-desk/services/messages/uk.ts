import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/uk.ts';
import type { ServicesMessages } from './de.ts';

export const messages: ServicesMessages = {
  ...shared,
  chosen: 'Вибрані послуги',
  fewer: ({ name }) => `Менше: ${name}`,
  more: ({ name }) => `Більше: ${name}`,
  countOf: ({ name, count }) => `${count} × ${name}`,
  findService: 'Знайти послугу',
  addService: 'Додати іншу послугу',
  findHint: 'Просто пишіть. Клавіша введення бере перший результат.',
  foundCount: ({ count }) =>
    plural('uk', count, {
      one: `знайдено ${count}`,
      few: `знайдено ${count}`,
      many: `знайдено ${count}`,
      other: `знайдено ${count}`,
    }),
  foundNone: 'Такої послуги немає. Спробуйте інше слово.',
  mostReached: 'Більше послуг в одне відвідування не вміститься.',
};
