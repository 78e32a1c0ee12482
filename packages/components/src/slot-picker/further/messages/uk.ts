import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/uk.ts';
import type { FurtherMessages } from './de.ts';

export const messages: FurtherMessages = {
  ...shared,
  presetUnknown: 'Послуги з посилання тут більше немає. Будь ласка, виберіть іншу.',
  presetElsewhere: 'Для цієї послуги запис тут не потрібен:',

  found: ({ count }) =>
    count === 0
      ? 'Послуг не знайдено'
      : plural('uk', count, {
          one: `Знайдено ${count} послугу`,
          few: `Знайдено ${count} послуги`,
          many: `Знайдено ${count} послуг`,
          other: `Знайдено ${count} послуги`,
        }),
  foundNothing: 'Спробуйте інше слово або перегляньте весь список. Ми допоможемо й телефоном.',
  showAll: 'Показати всі послуги',

  addButton: 'Додати',
  blocked_other_queue: 'окремий прийом, інше віконце',
  blocked_not_combinable: 'лише окремий прийом',
  blocked_too_many: ({ count }) => `Кількість послуг за один прийом: не більше ніж ${count}.`,
  blocked_season: 'зараз запису немає',
  blocked_link: 'оформлюється онлайн',
  questions: 'Кілька запитань',
  questionsHelp: 'Щоб Ви взяли лише потрібне. Відповідати необов’язково.',

  previousMonth: 'Попередній місяць',
  nextMonth: 'Наступний місяць',
  keyFree: 'число: стільки вільних місць',
  monthEmpty: ({ month, reason }) => `${month}: вільних місць немає (${reason}).`,

  closedOn: ({ date }) => `${date}: у нас зачинено.`,
  holidayOn: ({ date }) => `${date}: свято. У нас зачинено.`,
  fullOn: ({ date }) => `${date}: усе зайнято.`,
  not_yetOn: ({ date }) => `${date}: запис ще не відкрито.`,
  pastOn: ({ date }) => `${date}: записатися вже не можна.`,
  horizonOn: ({ date }) => `${date}: записатися ще не можна.`,
  seasonOn: ({ date }) => `${date}: на цю послугу запису немає.`,

  nothingFree: 'Зараз вільних годин немає. Записи часто скасовують: зазирніть, будь ласка, пізніше.',
  nothingInSeason: 'Зараз на цю послугу запису немає.',
  opens: ({ date }) => `Запис відкриється: ${date}.`,
  otherWaysAlone: 'Що можна зробити зараз',

  at: ({ date, time }) => `${date}, ${time}`,
  holdAgain: ({ time }) => `Зарезервувати ще раз: ${time}`,

  errorsTitle: 'Будь ласка, перевірте свої дані',

  onlyHere: 'Цю послугу надають лише тут.',
  earliestAt: ({ date, time }) => `Найраніший прийом: ${date}, ${time}`,
  earliestNone: 'Там зараз вільних годин немає.',
  thisOffice: 'Вибране відділення',
  goThere: 'Записатися туди',

  saveCalendar: 'Додати в календар',
  saveCode: 'Зберегти QR-код',
  print: 'Друкувати',
  fileName: 'Запис',
};
