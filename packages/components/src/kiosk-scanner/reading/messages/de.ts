/** What is only said aloud. */
export const messages = {
  begin: ({ key }: { key: string }) =>
    `Ich lese Ihnen vor. Mit den Pfeiltasten kommen Sie von Taste zu Taste, mit der Eingabetaste drücken Sie sie. Mit der Taste ${key} hören Sie alles noch einmal, oder ich schweige.`,
  button: ({ name }: { name: string }) => `Taste: ${name}.`,
  pressed: ({ name }: { name: string }) => `Taste: ${name}. Eingeschaltet.`,
  field: ({ name, value }: { name: string; value: string }) => `Eingabefeld: ${name}. ${value || 'Leer'}.`,
  chosen: ({ name }: { name: string }) => `Auswahl: ${name}. Gewählt.`,
  notChosen: ({ name }: { name: string }) => `Auswahl: ${name}. Nicht gewählt.`,
};

export type ReadingMessages = typeof messages;
