import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/uk.ts';
import type { StaffDeskMessages } from './de.ts';

export const messages: StaffDeskMessages = {
  ...shared,
  offline: 'Цей комп’ютер зараз не має зв’язку. Нічого не втрачено. Будь ласка, спробуйте ще раз за мить.',
  name_required: 'Будь ласка, введіть ім’я для входу.',
  password_required: 'Будь ласка, введіть пароль.',
  ticket_state: 'Ці дані вже застаріли. Ось що зараз у Вашому вікні.',

  signInTitle: 'Вхід',
  signInHelp: 'Робоче місце',
  signInAgain: 'Ваш сеанс завершився. Будь ласка, увійдіть знову, і Ви продовжите звідси.',
  keptPlace: ({ counter }) => `Ваше вікно лишається за Вами: ${counter}.`,
  keptTicket: ({ counter, number }) => `За Вами лишаються ${counter} і номер ${number}.`,
  signInName: 'Ім’я для входу',
  password: 'Пароль',
  signIn: 'Увійти',
  signOut: 'Вийти',

  placeTitle: 'У якому вікні Ви працюєте?',
  placeLast: 'минулого разу',
  placeNone: 'Для Вас тут ще не налаштовано вікна. Будь ласка, зверніться до адміністрації.',
  sound: 'Звук для нових номерів',
  leavePlace: 'Змінити вікно',

  views: 'Розділи',
  callView: 'Виклик',
  appointmentsView: 'Записи',
  requestsView: 'Запити',
  capacityView: 'Місця прийому',
  openRequests: ({ count }) =>
    plural('uk', count, {
      one: `відкрито ${count}`,
      few: `відкрито ${count}`,
      many: `відкрито ${count}`,
      other: `відкрито ${count}`,
    }),

  mine: 'У Вашому вікні',
  free: 'Ваше вікно вільне',
  next: ({ number }) => `Наступний: ${number}`,
  nobody: 'Зараз ніхто не чекає',
  nobodyHelp: 'Щойно хтось прийде, Ви побачите це тут.',
  called: 'Викликано',
  calledAgain: ({ times }) => `${times}-й виклик`,
  serving: 'Обслуговується',
  since: ({ minutes }) => (minutes < 1 ? 'щойно' : `уже ${say(minutes)}`),

  callNext: 'Викликати наступний номер',
  recall: 'Викликати ще раз',
  start: 'Почати обслуговування',
  finish: 'Завершити обслуговування',
  miss: 'Не з’явилися',
  missTitle: ({ number }) => `Номер ${number} не з’явився?`,
  missHelp: 'Номер більше не буде дійсним.',
  missYes: 'Так, не з’явився',
  missNo: 'Ні, чекати далі',
  queueEmpty: 'У Ваших чергах зараз ніхто не чекає.',

  name: 'Ім’я',
  appointment: 'Запис',
  noAppointment: 'немає',
  walkIn: 'Без запису',
  waited: 'Час очікування',
  length: ({ minutes }) => (minutes < 1 ? 'менше 1 хв' : say(minutes)),
  note: 'Примітка',
  concerns: 'Послуги',
  check: 'Принесено?',
  fee: 'Плата',

  waitingTitle: 'Список очікування',
  waitingMore: ({ count }) =>
    plural('uk', count, {
      one: `і ще ${count} номер`,
      few: `і ще ${count} номери`,
      many: `і ще ${count} номерів`,
      other: `і ще ${count} номера`,
    }),
  waitingOthers: ({ count }) =>
    plural('uk', count, {
      one: `${count} номер чекає на інші вікна`,
      few: `${count} номери чекають на інші вікна`,
      many: `${count} номерів чекають на інші вікна`,
      other: `${count} номера чекають на інші вікна`,
    }),
  waits: ({ minutes }) => (minutes < 1 ? 'щойно прийшли' : `чекає ${say(minutes)}`),
  queuesTitle: 'Черги',
  waiting: ({ count }) =>
    count === 0
      ? 'ніхто не чекає'
      : plural('uk', count, {
          one: `чекає ${count}`,
          few: `чекають ${count}`,
          many: `чекають ${count}`,
          other: `чекають ${count}`,
        }),
  wait: ({ from, to }) => (from === to ? `близько ${to} хв` : `близько ${from}–${to} хв`),
  paused: 'перерва',
  closing: 'без нових номерів',
  closed: 'зачинено',
  countersTitle: 'Інші вікна',
  counterFree: 'вільне',

  newcomer: ({ number }) => `${number} тепер чекає.`,
  calledNews: ({ number, concern }) => `Викликано ${number}. ${concern}.`,
  recallNews: ({ number, times }) => `${times}-й виклик: ${number}.`,
  servingNews: ({ number }) => `Обслуговується ${number}.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} год ${minutes % 60} хв` : `${minutes} хв`;
}
