import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

export const messages = {
  ...shared,
  erasedTitle: 'Ihre Daten sind gelöscht',
  erasedHelp: 'Der Link zu diesem Termin gilt nicht mehr.',
  number: 'Ihre Nummer',
  numberHelp: 'Bitte nehmen Sie Platz. Ihre Nummer wird auf dem Bildschirm und hier aufgerufen.',
  unconfirmedHelp: ({ until }: { until: string }) =>
    `Bitte öffnen Sie den Link in unserer E-Mail, möglich bis ${until}. Erst dann gilt der Termin. Keine E-Mail da? Sehen Sie auch im Spam-Ordner nach.`,
  confirmTitle: 'Ein Schritt fehlt noch',
  confirmHelp: ({ until }: { until: string }) =>
    `Bestätigen Sie den Termin, möglich bis ${until}. Danach wird die Zeit für andere frei.`,
  confirm: 'Termin bestätigen',
  confirming: 'Wird bestätigt …',
  changedTitle: 'Ihr Termin hat eine neue Zeit',
  changedHelp: ({ date, time }: { date: string; time: string }) =>
    `Bisher: ${date}, ${time}. Wenn der Termin in Ihrem Kalender steht, speichern Sie ihn dort neu.`,
  optional: '(freiwillig)',
  saveCalendar: 'In den Kalender',
  saveCode: 'QR-Code speichern',
  print: 'Drucken',
  fileName: 'Termin',
  change: 'Passt der Termin nicht mehr?',
  move: 'Termin verlegen',
  cancel: 'Termin absagen',
  limitHelp: 'Online lässt sich dieser Termin nicht noch einmal verlegen. Rufen Sie uns dazu bitte an.',
  noMoveHelp:
    'Online lässt sich dieser Termin nicht verlegen. Buchen Sie einen neuen und sagen Sie diesen dann ab, oder rufen Sie uns an.',
  data: 'Ihre Daten',
  dataHelp: 'Sehen Sie, was zu diesem Termin gespeichert ist, oder löschen Sie es.',
  noDataHelp:
    'Online können Sie Ihre Daten hier nicht ansehen oder löschen. Bitte wenden Sie sich dazu an uns.',
  saveData: 'Alle Daten als Datei',
  erase: 'Alles löschen',

  moveTitle: 'Termin verlegen',
  moveHelp: ({ date, time }: { date: string; time: string }) =>
    `Ihr bisheriger Termin bleibt, bis die neue Zeit fest ist: ${date}, ${time}.`,
  movesLeft: ({ count }: { count: number }) =>
    plural('de', count, {
      one: 'Online verlegen können Sie ihn noch 1-mal.',
      other: `Online verlegen können Sie ihn noch ${count}-mal.`,
    }),
  days: 'Freie Tage',
  free: ({ count }: { count: number }) => plural('de', count, { one: '1 Zeit', other: `${count} Zeiten` }),
  moreDays: 'Weitere Tage zeigen',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  dayGone: 'An diesem Tag ist inzwischen alles vergeben. Bitte wählen Sie einen anderen.',
  nothingFree: 'Gerade ist keine andere Zeit frei. Ihr bisheriger Termin bleibt.',
  chosenTitle: 'Auf diese Zeit verlegen?',
  before: 'Bisher',
  after: 'Neu',
  at: ({ date, time }: { date: string; time: string }) => `${date}, ${time}`,
  moveYes: 'Ja, verlegen',
  moveOther: 'Andere Zeit wählen',
  moveNo: 'Bisherigen Termin behalten',
  moving: 'Wird verlegt …',

  cancelTitle: 'Möchten Sie diesen Termin absagen?',
  cancelHelp: 'Die Zeit wird für andere frei. Das lässt sich nicht rückgängig machen.',
  cancelYes: 'Ja, absagen',
  cancelNo: 'Nein, Termin behalten',
  cancelling: 'Wird abgesagt …',

  eraseTitle: 'Möchten Sie alles löschen?',
  eraseAhead:
    'Wir sagen den Termin ab und löschen Ihre Angaben, Unterlagen und Nachrichten. Der Link gilt dann nicht mehr. Das lässt sich nicht rückgängig machen.',
  eraseOver:
    'Wir löschen Ihre Angaben, Unterlagen und Nachrichten. Der Link gilt dann nicht mehr. Das lässt sich nicht rückgängig machen.',
  eraseYes: 'Ja, alles löschen',
  eraseNo: 'Nein, nichts löschen',
  erasing: 'Wird gelöscht …',
};

export type HolderMessages = typeof messages;
