/** Texts on what a kiosk refuses. */
export const messages = {
  unknownTitle: 'Dieser Code passt nicht',
  unknownTyped: 'Diesen Code kennen wir nicht. Bitte vergleichen Sie ihn mit Ihrer Bestätigung.',
  wrongDayTitle: 'Ihr Termin ist an einem anderen Tag',
  wrongOfficeTitle: 'Ihr Termin ist an einem anderen Standort',
  earlyTitle: 'Sie sind früh dran',
  lateTitle: 'Die Zeit für Ihren Termin ist vorbei',
  cancelledTitle: 'Dieser Termin ist abgesagt',
  closedTitle: 'Jetzt gibt es keine Nummern',
  fullTitle: 'Für heute sind alle Nummern vergeben',
  helpTitle: 'Wir helfen Ihnen gern',
  help: 'Bitte gehen Sie zum Empfang. Dort meldet man Sie an.',
  typeAgain: 'Code noch einmal eintippen',
};

export type RefusalMessages = typeof messages;
