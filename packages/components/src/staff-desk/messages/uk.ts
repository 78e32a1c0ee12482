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
  keys: 'Клавіші',

  emergency: 'Екстрений виклик',
  emergencyAsk: 'Покликати колег до Вашого вікна?',
  emergencyYes: 'Покликати зараз',
  emergencyFailed: 'Екстрений виклик не пройшов. Голосно покличте на допомогу або наберіть 110.',
  notNow: 'Не треба',
  signals: 'Виклики в будівлі',
  emergencySignal: 'Екстрений виклик',
  helpSignal: 'Потрібна допомога',
  printerSignal: 'Принтер потребує уваги',
  terminal: 'Термінал',
  answer: 'Я йду',
  answeredSince: ({ minutes }) => (minutes < 1 ? 'хтось уже йде' : `хтось уже йде, ${say(minutes)}`),
  endSignal: 'Готово',
  endOwnSignal: 'Завершити екстрений виклик',

  views: 'Розділи',
  callView: 'Виклик',
  receptionView: 'Рецепція',
  appointmentsView: 'Записи',
  requestsView: 'Запити',
  capacityView: 'Місця прийому',
  overviewView: 'Будівля',
  insightsView: 'Аналіз',
  openRequests: ({ count }) =>
    plural('uk', count, {
      one: `відкрито ${count}`,
      few: `відкрито ${count}`,
      many: `відкрито ${count}`,
      other: `відкрито ${count}`,
    }),

  mine: 'У Вашому вікні',
  free: 'Ваше вікно вільне',
  onBreak: 'Перерва',
  wrappingUp: 'Опрацювання справи',
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
  wrapUp: 'Завершити й опрацювати справу',
  services: 'Зроблено щось інше',
  park: 'Відкласти',
  transfer: 'Передати далі',
  break: 'Зробити перерву',
  open: 'Працювати далі',
  atOnce: 'Після завершення одразу викликати наступний номер',
  miss: 'Не з’явилися',
  recallsLeft: ({ count }) =>
    plural('uk', count, {
      one: `після ще ${count} виклику`,
      few: `після ще ${count} викликів`,
      many: `після ще ${count} викликів`,
      other: `після ще ${count} виклику`,
    }),
  recallFirst: ({ count, number }) =>
    plural('uk', count, {
      one: `Будь ласка, викличте ${number} ще ${count} раз. Лише потім можна зазначити, що ніхто не прийшов.`,
      few: `Будь ласка, викличте ${number} ще ${count} рази. Лише потім можна зазначити, що ніхто не прийшов.`,
      many: `Будь ласка, викличте ${number} ще ${count} разів. Лише потім можна зазначити, що ніхто не прийшов.`,
      other: `Будь ласка, викличте ${number} ще ${count} раза. Лише потім можна зазначити, що ніхто не прийшов.`,
    }),
  missTitle: ({ number }) => `Номер ${number} не з’явився?`,
  missHelp: 'Ваше вікно звільниться.',
  missYes: 'Так, не з’явився',
  missNo: 'Ні, чекати далі',
  queueEmpty: 'У Ваших чергах зараз ніхто не чекає.',

  name: 'Ім’я',
  appointment: 'Запис',
  noAppointment: 'немає',
  openAppointment: 'Відкрити запис і документи',
  walkIn: 'Без запису',
  waited: 'Час очікування',
  length: ({ minutes }) => (minutes < 1 ? 'менше 1 хв' : say(minutes)),
  note: 'Примітка',
  concerns: 'Послуги',
  check: 'Принесено?',
  fee: 'Плата',
  priority: 'Пріоритет',
  priorityMark: ({ reason }) => `Пріоритет: ${reason}`,
  prepared: 'підготовлено',
  documents: 'документи повні',
  disability: 'інвалідність',
  staff: 'рішення персоналу',
  returned: 'Повернення',
  returnedTimes: ({ times }) => (times === 1 ? 'повернулися' : `повернень: ${times}`),
  returnUntil: ({ time }) => `можна повернутися до ${time}`,
  forCounter: ({ counter }) => `лише для: ${counter}`,

  waitingTitle: 'Список очікування',
  parkedTitle: 'Відкладено',
  missedTitle: 'Не з’явилися',
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
  changeQueue: 'Змінити',
  changeQueueOf: ({ name }) => `Змінити: ${name}`,
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
  full: 'усі номери видано',
  not_today: 'на сьогодні запізно',
  countersTitle: 'Інші вікна',
  openCounter: 'вільне',
  wrap_upCounter: 'опрацьовує справу',
  breakCounter: 'перерва',
  closedCounter: 'нікого немає',

  newcomer: ({ number }) => `${number} тепер чекає.`,
  calledNews: ({ number, concern }) => `Викликано ${number}. ${concern}.`,
  recallNews: ({ number, times }) => `${times}-й виклик: ${number}.`,
  servingNews: ({ number }) => `Обслуговується ${number}.`,
};

function say(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} год ${minutes % 60} хв` : `${minutes} хв`;
}
