import { messages as shared } from '../../../locales/shared/uk.ts';
import type { FormsMessages } from './de.ts';

export const messages: FormsMessages = {
  ...shared,
  back: 'Не треба',
  apply: 'Застосувати',
  note: 'Примітка (за бажанням)',
  noteHint: 'Для того, хто продовжить роботу. Відвідувач її не бачить.',

  close: 'Закрити',
  callChosen: ({ number }) => `Викликати ${number}`,
  callBack: ({ number }) => `Покликати ${number} назад`,
  callLater: ({ number }) => `Ви зможете викликати ${number}, щойно Ваше вікно звільниться.`,
  readmit: ({ number }) => `Повернути ${number} в чергу`,
  prioritize: 'Пріоритет',

  servicesTitle: 'Що було зроблено насправді?',
  servicesYes: 'Завершити так',
  servicesWrapUp: 'Завершити так і опрацювати справу',
  servicesNone: 'Будь ласка, вкажіть хоча б одну надану послугу.',

  parkTitle: ({ number }) => `Відкласти ${number}`,
  parkYes: 'Відкласти',

  transferTitle: ({ number }) => `Передати ${number} далі`,
  transferYes: 'Передати далі',
  target: 'Куди?',
  targetNone: 'Будь ласка, виберіть',
  targetMissing: 'Будь ласка, виберіть, куди передати.',
  counters: 'Вікна',
  queues: 'Черги',
  otherOffice: 'Інше відділення',

  priorityTitle: ({ number }) => `Чому ${number} викликають раніше?`,
  prepared: 'Підготовлено',
  preparedHelp: 'Фото й відбитки пальців уже зроблено на станції.',
  documents: 'Документи повні',
  documentsHelp: 'Усе перевірено заздалегідь.',
  disability: 'Інвалідність',
  disabilityHelp: 'Довге очікування неприйнятне.',
  staff: 'Інші причини',
  staffHelp: 'Так вирішив персонал.',
  none: 'Без пріоритету',

  queueTitle: ({ name }) => `Який стан черги «${name}»?`,
  open: 'Відкрито',
  openHelp: 'За годинами роботи.',
  paused: 'Перерва',
  pausedHelp: 'Нікого не викликають. Номери видають далі.',
  closing: 'Дати завершитися',
  closingHelp: 'Тих, хто чекає, приймуть. Нових номерів немає.',
  closed: 'Зачинено',
  closedHelp: 'На сьогодні все.',
  text: 'Що мають прочитати ті, хто чекає? (за бажанням)',
  textHint: 'Це видно на табло, на терміналі й на телефоні.',
};
