import { messages as shared } from '../../../locales/shared/uk.ts';
import type { KeysMessages } from './de.ts';

export const messages: KeysMessages = {
  ...shared,
  close: 'Закрити',
  title: 'Усі клавіші',
  help: 'Усе можна робити без миші. Тримайте першу клавішу й натисніть другу.',
  atCounter: 'У вікні',
  everywhere: 'Усюди',
  views: 'Розділи',
  moves: 'У списках і формах',
  breakKey: 'Зробити перерву, працювати далі',
  lineKey: 'До списку очікування',
  answerKey: 'Відповісти на виклик: я йду',
  emergencyKey: 'Екстрений виклик: натиснути двічі',
  keysKey: 'Цей список',
  arrowsHelp: 'До наступного чи попереднього рядка',
  enterHelp: 'Відкрити або виконати',
  sendHelp: 'Разом із клавішею керування: надіслати форму, навіть посеред тексту',
  escapeHelp: 'Назад без змін',
  tabHelp: 'До наступного поля',
};
