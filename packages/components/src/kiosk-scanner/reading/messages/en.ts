import type { ReadingMessages } from './de.ts';

export const messages: ReadingMessages = {
  begin: ({ key }) =>
    `I am reading to you. Use the arrow keys to go from button to button, and Enter to press one. Press ${key} to hear everything again, or to make me stop.`,
  button: ({ name }) => `Button: ${name}.`,
  pressed: ({ name }) => `Button: ${name}. Switched on.`,
  field: ({ name, value }) => `Field: ${name}. ${value || 'Empty'}.`,
  chosen: ({ name }) => `Option: ${name}. Chosen.`,
  notChosen: ({ name }) => `Option: ${name}. Not chosen.`,
};
