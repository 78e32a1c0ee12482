import { plural } from '../../../locales/plural.ts';
import type { AttendantMessages } from './de.ts';

export const messages: AttendantMessages = {
  tools: 'Controls',
  languages: 'Language',
  reading: 'Read aloud',
  contrast: 'More contrast',
  larger: 'Larger text',
  reach: 'Lower controls',
  noVoice: 'The terminal cannot read aloud in this language. Please call for help.',
  again: 'Again',
  silence: 'Stop',
  softer: 'Softer',
  louder: 'Louder',
  help: 'Call for help',
  calling: 'Calling somebody …',
  waiting: 'We have called somebody. Please stay here.',
  coming: 'Somebody is coming to you.',
  helpFailed:
    'The terminal has no connection at the moment and cannot call anybody. Please go to the reception.',
  noHelp: 'No longer needed',
  closeHelp: 'Understood',
  endsSoon: ({ count }) =>
    `In ${count} seconds the terminal starts over. Press “More time” if you are still here.`,
  slipPrinting: 'Your slip is being printed …',
  slipPrinted: 'Please take your slip from the printer.',
  slipFailed:
    'The printer is not printing at the moment. Please remember your number, or scan the code with your phone.',
  printAgain: 'Print the slip again',
  noPaper: 'The printer is not printing at the moment. The screen shows you your number.',
  hello: 'Welcome',
  canCheckIn: 'Check in for your appointment',
  canDraw: 'Draw a number',
  canBook: 'Book an appointment',
  touch: 'Please touch the screen',
  back: 'Back',
  startOver: 'Start over',
  done: 'Done',
  moreTime: 'More time',
  secondsLeft: ({ count }) => plural('en', count, { one: 'One more second', other: `${count} more seconds` }),
};
