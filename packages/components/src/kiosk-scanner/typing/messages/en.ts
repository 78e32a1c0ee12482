import type { TypingMessages } from './de.ts';

export const messages: TypingMessages = {
  typeTitle: 'Type your code',
  typeHelp: 'You find it in your confirmation. It has eight characters, for example K7M4-9QXT.',
  typeName: 'Your code',
  keys: 'Characters',
  erase: 'Delete',
  checkIn: 'Check in',
  typeTooShort: 'The code has eight characters. Please add the missing ones.',
  phoneTitle: 'Type your phone number',
  phoneHelp: 'The number that you gave when you booked, with its area code.',
  phoneName: 'Your phone number',
  phoneTooShort: 'The number is too short. Please add the missing digits.',
};
