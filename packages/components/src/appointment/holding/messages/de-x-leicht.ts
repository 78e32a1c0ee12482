import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { HolderMessages } from './de.ts';

export const messages: HolderMessages = {
  ...shared,
  erasedTitle: 'Ihre Daten sind weg',
  erasedHelp: 'Wir haben alles gelöscht. Der Link zum Termin geht nicht mehr.',
  number: 'Ihre Nummer',
  numberHelp: 'Bitte setzen Sie sich. Wir rufen Ihre Nummer auf. Sie sehen sie am Bild·schirm und hier.',
  unconfirmedHelp: ({ until }) =>
    `Lesen Sie Ihre E-Mails. Wir haben Ihnen einen Link geschickt. Öffnen Sie den Link bis ${until}. Dann gilt Ihr Termin. Ist die E-Mail nicht da? Sehen Sie auch im Spam-Ordner nach.`,
  confirmTitle: 'Sie müssen noch etwas tun',
  confirmHelp: ({ until }) => `Sagen Sie Ja zum Termin. Sie haben Zeit bis ${until}. Dann gilt Ihr Termin.`,
  confirm: 'Ja, ich komme',
  confirming: 'Einen Moment bitte …',
  changedTitle: 'Ihr Termin ist zu einer neuen Zeit',
  changedHelp: ({ date, time }) =>
    `Die alte Zeit war: ${date}, ${time}. Haben Sie den Termin im Kalender? Dann speichern Sie ihn neu.`,
  optional: '(Das müssen Sie nicht tun.)',
  saveCalendar: 'In den Kalender',
  saveCode: 'QR-Code speichern',
  print: 'Drucken',
  fileName: 'Termin',
  change: 'Passt der Termin nicht mehr?',
  move: 'Andere Zeit wählen',
  cancel: 'Termin absagen',
  limitHelp: 'Sie haben die Zeit schon oft geändert. Brauchen Sie wieder eine neue Zeit? Rufen Sie uns an.',
  noMoveHelp:
    'Sie können den Termin hier nicht verschieben. Buchen Sie einen neuen Termin. Sagen Sie dann diesen Termin ab. Oder rufen Sie uns an.',
  data: 'Ihre Daten',
  dataHelp: 'Das haben wir über Sie gespeichert. Sie können es ansehen. Sie können es auch löschen.',
  noDataHelp: 'Sie können Ihre Daten hier nicht ansehen oder löschen. Bitte fragen Sie uns.',
  saveData: 'Alle Daten speichern',
  erase: 'Alles löschen',

  moveTitle: 'Andere Zeit wählen',
  moveHelp: ({ date, time }) =>
    `Das ist Ihr Termin: ${date}, ${time}. Er bleibt so lange. Erst dann gilt die neue Zeit.`,
  movesLeft: ({ count }) =>
    plural('de', count, {
      one: 'Sie können die Zeit noch 1-mal ändern.',
      other: `Sie können die Zeit noch ${count}-mal ändern.`,
    }),
  days: 'An diesen Tagen ist etwas frei',
  free: ({ count }) => plural('de', count, { one: '1 Zeit', other: `${count} Zeiten` }),
  moreDays: 'Mehr Tage zeigen',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  dayGone: 'An diesem Tag ist alles weg. Bitte wählen Sie einen anderen Tag.',
  nothingFree: 'Gerade sind alle anderen Zeiten weg. Ihr Termin bleibt.',
  chosenTitle: 'Möchten Sie diese Zeit?',
  before: 'Alte Zeit',
  after: 'Neue Zeit',
  at: ({ date, time }) => `${date}, ${time}`,
  moveYes: 'Ja, diese Zeit',
  moveOther: 'Eine andere Zeit',
  moveNo: 'Alte Zeit behalten',
  moving: 'Einen Moment bitte …',

  cancelTitle: 'Möchten Sie den Termin absagen?',
  cancelHelp: 'Dann ist der Termin weg. Eine andere Person kann ihn nehmen.',
  cancelYes: 'Ja, absagen',
  cancelNo: 'Nein, ich komme',
  cancelling: 'Einen Moment bitte …',

  eraseTitle: 'Möchten Sie alles löschen?',
  eraseAhead: 'Dann ist der Termin abgesagt. Wir löschen alles über Sie. Der Link geht dann nicht mehr.',
  eraseOver: 'Wir löschen alles über Sie. Der Link geht dann nicht mehr.',
  eraseYes: 'Ja, alles löschen',
  eraseNo: 'Nein, alles behalten',
  erasing: 'Einen Moment bitte …',
};
