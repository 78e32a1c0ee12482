import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { KeysMessages } from './de.ts';

export const messages: KeysMessages = {
  ...shared,
  close: 'Schließen',
  title: 'Alle Tasten',
  help: 'Alles geht auch ohne Maus. Halten Sie die erste Taste fest. Drücken Sie dann die zweite.',
  atCounter: 'An Ihrem Platz',
  everywhere: 'Überall',
  views: 'Bereiche',
  moves: 'In Listen und Feldern',
  breakKey: 'Pause machen, weiter arbeiten',
  lineKey: 'Zu den Nummern, die warten',
  answerKey: 'Jemand braucht Hilfe: Ich komme',
  emergencyKey: 'Not·ruf: zwei Mal drücken',
  keysKey: 'Diese Liste',
  arrowsHelp: 'Eine Zeile weiter oder zurück',
  enterHelp: 'Öffnen oder machen',
  sendHelp: 'Zusammen mit der Steuerungs·taste: fertig mit dem Schreiben',
  escapeHelp: 'Zurück. Nichts ändert sich.',
  tabHelp: 'Zum nächsten Feld',
};
