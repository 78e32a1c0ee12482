import { messages as shared } from '../../../locales/shared/de.ts';

export const messages = {
  ...shared,
  close: 'Schließen',
  title: 'Alle Tasten',
  help: 'Alles geht auch ohne Maus. Halten Sie die erste Taste gedrückt, und tippen Sie die zweite.',
  atCounter: 'Am Platz',
  everywhere: 'Überall',
  views: 'Bereiche',
  moves: 'In Listen und Formularen',
  breakKey: 'Pause machen, weiterarbeiten',
  lineKey: 'Zur Warteliste',
  answerKey: 'Auf einen Ruf antworten: Ich komme',
  emergencyKey: 'Notruf: zweimal drücken',
  keysKey: 'Diese Liste',
  arrowsHelp: 'Zur nächsten oder vorigen Zeile',
  enterHelp: 'Öffnen oder ausführen',
  sendHelp: 'Zusammen mit der Steuerungstaste: ein Formular abschicken, auch mitten im Text',
  escapeHelp: 'Zurück, ohne etwas zu ändern',
  tabHelp: 'Zum nächsten Feld, mit der Umschalttaste zum vorigen',
};

export type KeysMessages = typeof messages;
