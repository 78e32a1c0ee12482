import type { ReadingMessages } from './de.ts';

export const messages: ReadingMessages = {
  begin: ({ key }) =>
    `Ich lese Ihnen vor. Mit den Pfeil·tasten gehen Sie zur nächsten Taste. Mit der Eingabe·taste drücken Sie die Taste. Mit der Taste ${key} bin ich still. Oder ich lese noch einmal.`,
  button: ({ name }) => `Taste: ${name}.`,
  pressed: ({ name }) => `Taste: ${name}. Sie ist an.`,
  field: ({ name, value }) => `Feld zum Schreiben: ${name}. ${value || 'Leer'}.`,
  chosen: ({ name }) => `Auswahl: ${name}. Das ist gewählt.`,
  notChosen: ({ name }) => `Auswahl: ${name}. Das ist nicht gewählt.`,
};
