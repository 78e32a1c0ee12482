import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

type Count = { count: number };
type Between = { from: string; to: string };
type Length = { name: string; minutes: string };

export const messages = {
  ...shared,
  day_without_visits: 'An diesem Tag sind zu wenige Besuche aufgezeichnet. Bitte wählen Sie einen anderen.',
  range_too_long: ({ maximum }: { maximum: number }) =>
    `Es lassen sich höchstens ${maximum} Tage zusammen zeigen. Bitte wählen Sie weniger.`,
  range_invalid: 'Der letzte Tag liegt vor dem ersten. Bitte ändern Sie einen der beiden.',

  title: 'Auswertung',
  help: ({ count }: Count) =>
    `Was über vergangene Tage bekannt ist, nie über einzelne Menschen. Zahlen, hinter denen weniger als ${count} Fälle stehen, bleiben verborgen.`,
  period: 'Zeitraum',
  week: 'Letzte Woche',
  weeks: 'Letzte 4 Wochen',
  own: 'Eigener Zeitraum',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  show: 'Zeigen',
  range: ({ from, to }: Between) => `${from} bis ${to}`,
  download: 'Tabelle herunterladen',
  downloadHint: 'Eine Zeile für jeden Besuch, ohne Namen. Sie öffnet sich in jedem Tabellenprogramm.',
  print: 'Drucken',
  empty: 'In diesem Zeitraum ist nichts aufgezeichnet. Bitte wählen Sie andere Tage.',
  few: 'zu wenige Fälle',
  asTable: 'Als Tabelle',

  visits: 'Besuche',
  visitsPart: ({ appointments, walkIns }: { appointments: string; walkIns: string }) =>
    `${appointments} mit Termin, ${walkIns} ohne`,
  onlineShare: 'der Termine selbst im Internet gebucht',
  noShowShare: 'der Termine blieben leer',
  walkInWait: 'Wartezeit ohne Termin',
  appointmentWait: 'Wartezeit mit Termin',
  mostOften: ({ from, to }: Between) => `bei 8 von 10: ${from} bis ${to}`,

  daysTitle: 'Besuche am Tag',
  daysMost: ({ date, visits }: { date: string; visits: string }) => `Am meisten war los: ${date}, ${visits}.`,
  dayWaitsTitle: 'Wartezeit am Tag',
  dayWaitsMost: ({ date, minutes }: { date: string; minutes: string }) =>
    `Die Hälfte wartet kürzer, die Hälfte länger. Am längsten: ${date} (${minutes}).`,
  loadTitle: 'Andrang und Besetzung',
  loadHelp:
    'Oben in jedem Feld: Menschen, die in dieser Stunde kommen. Darunter: besetzte Plätze. Je kräftiger die Farbe, desto mehr Menschen je Platz.',
  busiest: ({ day, hour, arrivals, counters }: Record<'day' | 'hour' | 'arrivals' | 'counters', string>) =>
    `Am engsten ist es hier: ${day}, ${hour}. Auf ${counters} besetzte Plätze kommen ${arrivals} Menschen.`,
  hour: ({ hour }: { hour: number }) => `${hour} Uhr`,
  arrivals: ({ count }: { count: string }) => `${count} Menschen`,
  atWork: ({ count }: { count: string }) => `${count} besetzt`,
  waitsTitle: 'Wartezeiten',
  spreadHelp: 'Der Balken zeigt, was für 8 von 10 gilt. Der Strich im Balken ist die Mitte.',
  noShowsTitle: 'Nicht gekommen',
  noShowsHelp: 'Wie viele von 100 Terminen leer blieben.',
  byWeekday: 'Nach Wochentag',
  byLeadTime: 'Danach, wie lange vorher gebucht wurde',
  leadDays: ({ from, to }: { from: number; to: number }) => `${from} bis ${to} Tage vorher`,
  leadDaysOn: ({ from }: { from: number }) => `${from} Tage vorher und mehr`,
  servicesTitle: 'Wie lange es dauert',
  servicesHelp:
    'Vom Beginn bis zum Ende, nur Besuche mit einem einzigen Anliegen. Der lange Strich ist die geplante Zeit.',
  several: ({ name, count }: { name: string; count: number }) => `${name}, ${count} Stück`,
  cases: ({ count, said }: Count & { said: string }) =>
    plural('de', count, { one: '1 Fall', other: `${said} Fälle` }),

  day: 'Tag',
  group: 'Gruppe',
  caseCount: 'Fälle',
  share: 'Anteil',
  shortest: '1 von 10 kürzer als',
  middle: 'Mitte',
  longest: '9 von 10 kürzer als',
  planned: 'Geplant',
  noShows: 'Nicht gekommen',
  wait: 'Wartezeit',
  countersAtWork: 'Besetzte Plätze',

  lengthsTitle: 'Vorgeschlagene Dauern',
  lengthsHelp:
    'So viel Zeit genügt bei drei von vier Besuchen. Einen Vorschlag gibt es erst, wenn genug Besuche gemessen sind.',
  service: 'Anliegen',
  now: 'Geplant',
  suggestion: 'Vorschlag',
  further: ({ minutes }: { minutes: string }) => `jedes weitere ${minutes}`,
  since: ({ date }: { date: string }) => `übernommen am ${date}`,
  fits: 'passt',
  takeOver: 'Übernehmen',
  takeOverFor: ({ name }: { name: string }) => `Vorschlag übernehmen: ${name}`,
  giveBack: 'Wie eingerichtet',
  giveBackFor: ({ name }: { name: string }) => `Wieder wie eingerichtet: ${name}`,
  takeOverTitle: ({ name, minutes }: Length) => `Ab jetzt ${minutes} planen: ${name}?`,
  giveBackTitle: ({ name }: { name: string }) => `Wieder so lange planen wie eingerichtet: ${name}?`,
  lengthHelp: 'Das gilt sofort für alle neuen Termine. Wer schon gebucht hat, behält seine Zeit.',
  yes: 'Ja, ändern',
  no: 'Doch nicht',
  takenNews: ({ name, minutes }: Length) => `Übernommen: ${name}, ${minutes}`,
  backNews: ({ name, minutes }: Length) => `Wieder wie eingerichtet: ${name}, ${minutes}`,
  undo: 'Rückgängig',

  whatIfTitle: 'Was wäre, wenn?',
  whatIfHelp:
    'Ein vergangener Tag wird noch einmal durchgespielt, mit anderer Besetzung oder mehr Terminen. Das ist eine Rechnung, keine Zusage.',
  dayAndVisits: ({ date, visits }: { date: string; visits: string }) => `${date} (${visits})`,
  visitCount: ({ count }: Count) => plural('de', count, { one: '1 Besuch', other: `${count} Besuche` }),
  counters: 'Besetzte Plätze, den ganzen Tag',
  appointmentShare: 'Besuche mit Termin, in Prozent',
  leftEmpty: 'Leer heißt: wie an diesem Tag.',
  numberWrong: ({ most }: { most: number }) => `Bitte geben Sie eine ganze Zahl von 0 bis ${most} ein.`,
  play: 'Durchspielen',
  outcome: ({ date }: { date: string }) => `Durchgespielt: ${date}`,
  faster: ({ minutes }: { minutes: string }) => `Ohne Termin wartet man in der Mitte ${minutes} kürzer.`,
  slower: ({ minutes }: { minutes: string }) => `Ohne Termin wartet man in der Mitte ${minutes} länger.`,
  same: 'Ohne Termin wartet man in der Mitte genauso lang.',
  unknown: 'Ohne Termin sind es zu wenige für einen Vergleich.',
  figure: 'Was',
  asItWas: 'Wie es war',
  asAsked: 'Wie gefragt',
  withAppointment: 'Besuche mit Termin',
  unserved: 'Gegangen, ohne aufgerufen zu sein',
  overtime: 'Nach der Schließung noch gearbeitet',
  busy: 'Zeit, in der bedient wird',
};

export type InsightMessages = typeof messages;
