import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/uk.ts';
import { messages as appointment } from '../../appointment/messages/uk.ts';
import type { ReceptionMessages } from './de.ts';

export const messages: ReceptionMessages = {
  ...shared,
  ...appointment,
  too_early: ({ fromTime }) =>
    fromTime
      ? `Для цього запису ще зарано. Реєстрація можлива з ${fromTime}.`
      : 'Для цього запису ще зарано.',
  appointment_cancelled: 'Цей запис скасовано. Візьміть номер або запишіть заново.',
  return_over: 'Цей номер уже викликали, і час на повернення минув. Візьміть новий.',
  services_not_combinable: 'Ці послуги належать до різних черг. Візьміть два номери.',

  title: 'Рецепція',
  queues: 'Який стан черг',
  waiting: ({ count }) =>
    count === 0
      ? 'ніхто не чекає'
      : plural('uk', count, {
          one: `чекає ${count}`,
          few: `чекають ${count}`,
          many: `чекають ${count}`,
          other: `чекають ${count}`,
        }),
  wait: ({ from, to }) => (from === to ? `чекати близько ${to} хв` : `чекати близько ${from}–${to} хв`),
  paused: 'перерва, номери видають',
  closing: 'без нових номерів',
  closed: 'зачинено',
  full: 'усі номери видано',
  not_today: 'хто прийде зараз, сьогодні не встигне',

  withAppointment: 'Із записом',
  search: 'Ім’я, код або телефон',
  dueNow: 'Зараз очікуємо:',
  dueNone: 'Зараз нікого не очікуємо. Шукайте за ім’ям.',
  foundCount: ({ count }) =>
    plural('uk', count, {
      one: `знайдено ${count}`,
      few: `знайдено ${count}`,
      many: `знайдено ${count}`,
      other: `знайдено ${count}`,
    }),
  foundNone: 'Сьогодні немає запису з таким ім’ям чи кодом.',
  here: ({ number }) => `тут, ${number}`,

  withoutAppointment: 'Без запису',
  serviceMissing: 'Будь ласка, спершу виберіть послугу.',
  nameField: 'Ім’я (за бажанням)',
  noteField: 'Примітка для вікна (за бажанням)',
  priorityField: 'Пріоритет',
  none: 'немає',
  prepared: 'підготовлено',
  documents: 'документи повні',
  disability: 'інвалідність',
  staff: 'інші причини',
  draw: 'Видати номер',
  drawAnyway: 'Усе одно видати',
  book: 'Записати на прийом',
  back: 'Не треба',
  closedHelp: 'Ця черга зараз не видає номерів. Запишіть на прийом.',
  fullHelp: 'На сьогодні всі номери видано. Усе одно видати?',
  notTodayHelp: 'Хто візьме номер зараз, сьогодні, мабуть, не встигне. Усе одно видати?',

  numberOf: 'Номер',
  again: 'Реєстрація вже була. Номер лишається чинним.',
  codeOf: ({ number }) => `QR-код номера ${number}`,
  scan: 'Скануйте й стежте за чергою на телефоні',
  done: 'Готово, наступна людина',
  print: 'Надрукувати',
  openTicket: 'Відкрити номер',
};
