import { messages as shared } from '../../../locales/shared/de.ts';

type Ticket = { number: string };

export const messages = {
  ...shared,
  back: 'Doch nicht',
  apply: 'Übernehmen',
  note: 'Hinweis (freiwillig)',
  noteHint: 'Für die Person, die weitermacht. Die Bürgerin oder der Bürger sieht ihn nicht.',

  close: 'Schließen',
  callChosen: ({ number }: Ticket) => `${number} aufrufen`,
  callBack: ({ number }: Ticket) => `${number} zurückholen`,
  callLater: ({ number }: Ticket) => `${number} können Sie aufrufen, sobald Ihr Platz frei ist.`,
  readmit: ({ number }: Ticket) => `${number} wieder einreihen`,
  prioritize: 'Vorrang',

  servicesTitle: 'Was wurde wirklich erledigt?',
  servicesYes: 'So abschließen',
  servicesWrapUp: 'So abschließen, dann nachbearbeiten',
  servicesNone: 'Bitte geben Sie mindestens ein Anliegen an, das erledigt wurde.',

  parkTitle: ({ number }: Ticket) => `${number} zurückstellen`,
  parkYes: 'Zurückstellen',

  transferTitle: ({ number }: Ticket) => `${number} weitergeben`,
  transferYes: 'Weitergeben',
  target: 'Wohin?',
  targetNone: 'Bitte wählen',
  targetMissing: 'Bitte wählen Sie, wohin es weitergeht.',
  counters: 'Plätze',
  queues: 'Wartekreise',
  otherOffice: 'Anderer Standort',

  priorityTitle: ({ number }: Ticket) => `Warum kommt ${number} früher dran?`,
  prepared: 'Vorbereitet',
  preparedHelp: 'Foto und Fingerabdrücke sind an der Station schon aufgenommen.',
  documents: 'Unterlagen vollständig',
  documentsHelp: 'Alles ist vorab geprüft.',
  disability: 'Behinderung',
  disabilityHelp: 'Langes Warten ist nicht zumutbar.',
  staff: 'Andere Gründe',
  staffHelp: 'Das Personal hat so entschieden.',
  none: 'Kein Vorrang',

  queueTitle: ({ name }: { name: string }) => `Wie steht es um „${name}“?`,
  open: 'Offen',
  openHelp: 'Nach den Öffnungszeiten.',
  paused: 'Pause',
  pausedHelp: 'Niemand wird aufgerufen. Nummern gibt es weiter.',
  closing: 'Auslaufen lassen',
  closingHelp: 'Wer wartet, kommt noch dran. Neue Nummern gibt es nicht.',
  closed: 'Geschlossen',
  closedHelp: 'Für heute ist Schluss.',
  text: 'Was sollen die Wartenden lesen? (freiwillig)',
  textHint: 'Steht auf der Anzeige, am Terminal und auf dem Telefon.',
};

export type FormsMessages = typeof messages;
