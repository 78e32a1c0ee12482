import { plural } from '../../../locales/plural.ts';
import { messages as shared } from '../../../locales/shared/de.ts';

export const messages = {
  ...shared,
  presetUnknown: 'Das verlinkte Anliegen gibt es hier nicht mehr. Bitte wählen Sie ein anderes.',
  presetElsewhere: 'Für dieses Anliegen brauchen Sie hier keinen Termin:',

  found: ({ count }: { count: number }) =>
    count === 0
      ? 'Kein Anliegen gefunden'
      : plural('de', count, { one: '1 Anliegen gefunden', other: `${count} Anliegen gefunden` }),
  foundNothing:
    'Versuchen Sie es mit einem anderen Wort, oder sehen Sie die ganze Liste an. Wir helfen auch am Telefon.',
  showAll: 'Alle Anliegen zeigen',

  addButton: 'Hinzufügen',
  blocked_other_queue: 'eigener Termin, anderer Schalter',
  blocked_not_combinable: 'nur in einem eigenen Termin',
  blocked_too_many: ({ count }: { count: number }) =>
    `Mehr als ${count} Anliegen passen nicht in einen Termin.`,
  blocked_season: 'zurzeit keine Termine',
  blocked_link: 'geht online',
  questions: 'Ein paar Fragen',
  questionsHelp: 'Damit Sie nur mitbringen, was nötig ist. Die Antworten sind freiwillig.',

  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  keyFree: 'mit Zahl: so viele freie Zeiten',
  monthEmpty: ({ month, reason }: { month: string; reason: string }) => `${month}: nichts frei (${reason}).`,

  closedOn: ({ date }: { date: string }) => `Am ${date} ist geschlossen.`,
  holidayOn: ({ date }: { date: string }) => `Am ${date} ist Feiertag. Wir haben geschlossen.`,
  fullOn: ({ date }: { date: string }) => `Am ${date} ist alles vergeben.`,
  not_yetOn: ({ date }: { date: string }) => `Termine am ${date} sind noch nicht freigegeben.`,
  pastOn: ({ date }: { date: string }) => `Am ${date} lässt sich nichts mehr buchen.`,
  horizonOn: ({ date }: { date: string }) => `Der ${date} lässt sich noch nicht buchen.`,
  seasonOn: ({ date }: { date: string }) => `Am ${date} gibt es für dieses Anliegen keine Termine.`,

  nothingFree: 'Zurzeit ist nichts frei. Oft wird etwas abgesagt: Sehen Sie später noch einmal nach.',
  nothingInSeason: 'Für dieses Anliegen gibt es zurzeit keine Termine.',
  opens: ({ date }: { date: string }) => `Termine lassen sich ab ${date} buchen.`,
  otherWaysAlone: 'Was Sie jetzt tun können',

  at: ({ date, time }: { date: string; time: string }) => `${date}, ${time}`,
  holdAgain: ({ time }: { time: string }) => `${time} noch einmal reservieren`,

  errorsTitle: 'Bitte prüfen Sie Ihre Angaben',

  onlyHere: 'Dieses Anliegen wird nur hier bearbeitet.',
  earliestAt: ({ date, time }: { date: string; time: string }) => `Frühester Termin: ${date}, ${time}`,
  earliestNone: 'Zurzeit ist dort nichts frei.',
  thisOffice: 'Ihr gewählter Standort',
  goThere: 'Dort buchen',

  saveCalendar: 'In den Kalender',
  saveCode: 'QR-Code speichern',
  print: 'Drucken',
  fileName: 'Termin',
};

export type FurtherMessages = typeof messages;
