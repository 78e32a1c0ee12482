import { messages as shared } from '../../../locales/shared/en.ts';
import type { KeysMessages } from './de.ts';

export const messages: KeysMessages = {
  ...shared,
  close: 'Close',
  title: 'All keys',
  help: 'Everything works without a mouse. Hold the first key and press the second one.',
  atCounter: 'At the counter',
  everywhere: 'Everywhere',
  views: 'Views',
  moves: 'In lists and forms',
  breakKey: 'Take a break, go on working',
  lineKey: 'To the waiting list',
  answerKey: 'Answer a call for help: I am coming',
  emergencyKey: 'Emergency call: press twice',
  keysKey: 'This list',
  arrowsHelp: 'To the next or the previous row',
  enterHelp: 'Open or do',
  sendHelp: 'Together with the control key: send a form, also in the middle of a text',
  escapeHelp: 'Back, without changing anything',
  tabHelp: 'To the next field, with Shift to the previous one',
};
