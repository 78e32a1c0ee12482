import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { FormsMessages } from './de.ts';

export const messages: FormsMessages = {
  ...shared,
  back: 'Doch nicht',
  apply: 'Speichern',
  note: 'Notiz (Sie müssen nichts schreiben)',
  noteHint: 'Für die Person, die weiter·macht. Der Gast sieht das nicht.',

  close: 'Schließen',
  callChosen: ({ number }) => `${number} aufrufen`,
  callBack: ({ number }) => `${number} zurück·holen`,
  callLater: ({ number }) => `Ist Ihr Platz frei? Dann können Sie ${number} aufrufen.`,
  readmit: ({ number }) => `${number} wieder warten lassen`,
  prioritize: 'Früher dran',

  servicesTitle: 'Was haben Sie wirklich gemacht?',
  servicesYes: 'Fertig',
  servicesWrapUp: 'Fertig, noch am Fall arbeiten',
  servicesNone: 'Bitte nennen Sie mindestens eine Sache.',

  parkTitle: ({ number }) => `${number} zur Seite legen`,
  parkYes: 'Zur Seite legen',

  transferTitle: ({ number }) => `${number} weiter·geben`,
  transferYes: 'Weiter·geben',
  target: 'Wohin?',
  targetNone: 'Bitte wählen',
  targetMissing: 'Bitte wählen Sie: Wohin geht es weiter?',
  counters: 'Plätze',
  queues: 'Warte·kreise',
  otherOffice: 'Anderes Haus',

  priorityTitle: ({ number }) => `Warum kommt ${number} früher dran?`,
  prepared: 'Vorbereitet',
  preparedHelp: 'Foto und Finger·abdruck sind schon gemacht.',
  documents: 'Alle Papiere sind da',
  documentsHelp: 'Jemand hat alles schon geprüft.',
  disability: 'Behinderung',
  disabilityHelp: 'Langes Warten ist zu schwer.',
  staff: 'Anderer Grund',
  staffHelp: 'Das haben Mitarbeitende so gesagt.',
  none: 'Nicht früher',

  queueTitle: ({ name }) => `Wie ist es bei „${name}“?`,
  open: 'Offen',
  openHelp: 'So wie immer.',
  paused: 'Pause',
  pausedHelp: 'Wir rufen gerade niemanden auf. Nummern gibt es noch.',
  closing: 'Bald Schluss',
  closingHelp: 'Wer wartet, kommt noch dran. Neue Nummern gibt es nicht.',
  closed: 'Zu',
  closedHelp: 'Heute ist Schluss.',
  text: 'Was sollen die Wartenden lesen? (Sie müssen nichts schreiben)',
  textHint: 'Das steht auf dem Bildschirm, am Terminal und auf dem Telefon.',
};
