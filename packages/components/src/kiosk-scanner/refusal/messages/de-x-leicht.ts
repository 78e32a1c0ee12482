import type { RefusalMessages } from './de.ts';

export const messages: RefusalMessages = {
  unknownTitle: 'Dieser Code passt nicht',
  unknownTyped: 'Diesen Code kennen wir nicht. Bitte sehen Sie in unserer Nachricht nach.',
  wrongDayTitle: 'Ihr Termin ist an einem anderen Tag',
  wrongOfficeTitle: 'Ihr Termin ist an einem anderen Ort',
  earlyTitle: 'Sie sind früh da',
  lateTitle: 'Die Zeit für Ihren Termin ist vorbei',
  cancelledTitle: 'Dieser Termin ist abgesagt',
  closedTitle: 'Jetzt gibt es keine Nummern',
  fullTitle: 'Heute gibt es keine Nummern mehr',
  helpTitle: 'Wir helfen Ihnen gern',
  help: 'Bitte gehen Sie zum Empfang. Dort hilft man Ihnen.',
  typeAgain: 'Code noch einmal tippen',
};
