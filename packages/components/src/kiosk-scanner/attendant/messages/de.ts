import { plural } from '../../../locales/plural.ts';
/** Texts of what stands beside the faces of a kiosk: switches, help, countdown, the screen while nobody is there. */
export const messages = {
  tools: 'Bedienung',
  languages: 'Sprache',
  reading: 'Vorlesen',
  contrast: 'Mehr Kontrast',
  larger: 'Größere Schrift',
  reach: 'Tiefer bedienen',
  noVoice: 'In dieser Sprache kann das Terminal nicht vorlesen. Bitte rufen Sie Hilfe.',
  again: 'Noch einmal',
  silence: 'Anhalten',
  softer: 'Leiser',
  louder: 'Lauter',
  help: 'Hilfe rufen',
  calling: 'Wir rufen jemanden …',
  waiting: 'Wir haben jemanden gerufen. Bitte bleiben Sie hier.',
  coming: 'Gleich kommt jemand zu Ihnen.',
  helpFailed:
    'Das Terminal hat gerade keine Verbindung und kann niemanden rufen. Bitte gehen Sie zum Empfang.',
  noHelp: 'Nicht mehr nötig',
  closeHelp: 'Verstanden',
  endsSoon: ({ count }: { count: number }) =>
    `In ${count} Sekunden beginnt das Terminal von vorn. Drücken Sie „Mehr Zeit“, wenn Sie noch hier sind.`,
  slipPrinting: 'Ihr Zettel wird gedruckt …',
  slipPrinted: 'Bitte nehmen Sie Ihren Zettel aus dem Drucker.',
  slipFailed:
    'Der Drucker druckt gerade nicht. Bitte merken Sie sich Ihre Nummer, oder scannen Sie den Code mit Ihrem Handy.',
  printAgain: 'Zettel noch einmal drucken',
  noPaper: 'Der Drucker druckt gerade nicht. Ihre Nummer zeigt Ihnen der Bildschirm.',
  hello: 'Willkommen',
  canCheckIn: 'Mit Termin anmelden',
  canDraw: 'Eine Nummer ziehen',
  canBook: 'Einen Termin buchen',
  touch: 'Bitte berühren Sie den Bildschirm',
  back: 'Zurück',
  startOver: 'Zum Anfang',
  done: 'Fertig',
  moreTime: 'Mehr Zeit',
  secondsLeft: ({ count }: { count: number }) =>
    plural('de', count, { one: 'Noch eine Sekunde', other: `Noch ${count} Sekunden` }),
};

export type AttendantMessages = typeof messages;
