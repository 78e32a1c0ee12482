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
  notTodayTitle: 'Heute kommen Sie nicht mehr an die Reihe',
  phoneTitle: 'Zu dieser Nummer gibt es heute keinen Termin',
  returnTitle: 'Mit dieser Nummer geht es nicht weiter',
  helpTitle: 'Wir helfen Ihnen gern',
  help: 'Rufen Sie mit der Taste jemanden, oder gehen Sie zum Empfang. Dort meldet man Sie an.',
  typeAgain: 'Code noch einmal eintippen',
  phoneAgain: 'Nummer noch einmal eintippen',
  takeNumber: 'Stattdessen jetzt eine Nummer nehmen',
  callHelp: 'Hilfe rufen',
  nextTimes: 'Die nächsten freien Termine',
  concernsNone: 'Hier werden zurzeit keine Nummern ausgegeben. Bitte fragen Sie am Empfang.',
  troubleTitle: 'Das hat nicht geklappt',
  outTitle: 'Dieses Terminal ist gerade nicht in Betrieb',
  outHelp: 'Bitte gehen Sie zum Empfang. Dort meldet man Sie an oder gibt Ihnen eine Nummer.',
  outAgain: 'Das Terminal verbindet sich von selbst wieder.',
  outPair: 'Für Mitarbeitende: Gerät anmelden',
  noConnection:
    'Das Terminal hat gerade keine Verbindung. Bitte versuchen Sie es noch einmal, oder gehen Sie zum Empfang.',
};

export type RefusalMessages = typeof messages;
