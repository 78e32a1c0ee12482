import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de-x-leicht.ts';
import type { FurtherMessages } from './de.ts';

export const messages: FurtherMessages = {
  ...shared,
  presetUnknown: 'Das Thema aus dem Link gibt es hier nicht mehr. Bitte wählen Sie neu.',
  presetElsewhere: 'Dafür brauchen Sie hier keinen Termin:',

  found: ({ count }) =>
    count === 0
      ? 'Dazu gibt es leider nichts.'
      : plural('de', count, {
          one: 'Wir haben 1 Thema gefunden.',
          other: `Wir haben ${count} Themen gefunden.`,
        }),
  foundNothing: 'Suchen Sie mit einem anderen Wort. Oder sehen Sie alle Themen an. Sie können auch anrufen.',
  showAll: 'Alle Themen zeigen',

  addButton: 'Dazu nehmen',
  blocked_other_queue: 'Das ist an einem anderen Schalter.',
  blocked_not_combinable: 'Das braucht einen eigenen Termin.',
  blocked_too_many: ({ count }) => `In einen Termin passen höchstens ${count} Themen.`,
  blocked_season: 'Dafür gibt es gerade keine Termine.',
  blocked_link: 'Das geht im Internet.',
  questions: 'Ein paar Fragen',
  questionsHelp: 'Dann bringen Sie nur das Richtige mit. Sie müssen hier nichts wählen.',

  previousMonth: 'Ein Monat zurück',
  nextMonth: 'Ein Monat weiter',
  keyFree: 'Die Zahl sagt: So viele Zeiten sind frei.',
  monthEmpty: ({ month, reason }) => `${month}: Alles ist weg (${reason}).`,

  closedOn: ({ date }) => `Am ${date} haben wir zu.`,
  holidayOn: ({ date }) => `Am ${date} ist Feiertag. Wir haben zu.`,
  fullOn: ({ date }) => `Am ${date} sind alle Termine weg.`,
  not_yetOn: ({ date }) => `Für den ${date} ist es noch zu früh. Bitte versuchen Sie es später.`,
  pastOn: ({ date }) => `Für den ${date} ist es zu spät. Bitte wählen Sie einen anderen Tag.`,
  horizonOn: ({ date }) => `Für den ${date} ist es noch zu früh. Bitte versuchen Sie es später.`,
  seasonOn: ({ date }) => `Am ${date} gibt es dafür keine Termine.`,

  nothingFree: 'Gerade sind alle Termine weg. Oft sagt jemand ab. Sehen Sie später noch einmal nach.',
  nothingInSeason: 'Dafür gibt es gerade keine Termine.',
  opens: ({ date }) => `Sie können ab ${date} einen Termin machen.`,
  otherWaysAlone: 'Das können Sie jetzt tun',

  at: ({ date, time }) => `${date}, ${time}`,
  holdAgain: ({ time }) => `Noch einmal nehmen: ${time}`,

  errorsTitle: 'Etwas stimmt noch nicht',

  onlyHere: 'Das geht nur hier.',
  earliestAt: ({ date, time }) => `Der erste Termin: ${date}, ${time}`,
  earliestNone: 'Dort sind gerade alle Termine weg.',
  thisOffice: 'Hier sind Sie gerade',
  goThere: 'Dort einen Termin machen',

  saveCalendar: 'In den Kalender',
  saveCode: 'QR-Code speichern',
  print: 'Drucken',
  fileName: 'Termin',
};
