import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  step: ({ step, steps }: { step: number; steps: number }) => `Schritt ${step} von ${steps}`,

  concernTitle: 'Worum geht es?',
  search: 'Anliegen suchen',
  searchHint: 'Zum Beispiel: Ausweis, Umzug, Führerschein',
  found: ({ count }: { count: number }) =>
    count === 0
      ? 'Kein Anliegen gefunden'
      : plural('de', count, { one: '1 Anliegen gefunden', other: `${count} Anliegen gefunden` }),
  foundNothing: 'Versuchen Sie es mit einem anderen Wort, oder sehen Sie die ganze Liste an.',
  showAll: 'Alle Anliegen zeigen',
  otherServices: 'Weitere Anliegen',
  onlineForm: 'Online-Formular',
  notBookable: 'Ohne Termin: Kommen Sie einfach vorbei.',
  noServices: 'Hier werden zurzeit keine Termine angeboten.',
  presetUnknown: 'Das verlinkte Anliegen gibt es hier nicht mehr. Bitte wählen Sie eines aus der Liste.',

  timeTitle: 'Wann möchten Sie kommen?',
  backToConcern: 'Anderes Anliegen',
  visit: 'Ihr Anliegen',
  minutes: ({ minutes }: { minutes: number }) => `etwa ${minutes} Minuten`,
  more: ({ name }: { name: string }) => `Eins mehr: ${name}`,
  fewer: ({ name }: { name: string }) => `Eins weniger: ${name}`,
  remove: ({ name }: { name: string }) => `Entfernen: ${name}`,
  most: ({ count }: { count: number }) => `Höchstens ${count} in einem Termin.`,
  add: 'Noch ein Anliegen im selben Termin',
  addChoose: 'Bitte wählen',
  addButton: 'Hinzufügen',
  addOwn: ({ name }: { name: string }) => `${name} (eigener Termin)`,
  addHint:
    '„Eigener Termin“ heißt: Das lässt sich hiermit nicht verbinden, meist weil es ein anderer Schalter erledigt.',
  addFull: ({ count }: { count: number }) => `Mehr als ${count} Anliegen passen nicht in einen Termin.`,
  bring: 'Das bringen Sie mit',
  bringNothing: 'Dazu ist nichts angegeben. Fragen Sie uns im Zweifel vorher.',
  bringMore: 'Genau erklärt',
  fee: 'Gebühr',
  hint: 'Gut zu wissen',

  nextDays: 'Nächste freie Tage',
  free: ({ count }: { count: number }) => plural('de', count, { one: '1 Zeit', other: `${count} Zeiten` }),
  calendar: 'Alle Tage im Kalender',
  toCalendar: 'Anderen Tag im Kalender wählen',
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  dayFree: ({ date, count }: { date: string; count: number }) =>
    `${date}, ${plural('de', count, { one: '1 freie Zeit', other: `${count} freie Zeiten` })}`,
  dayEmpty: ({ date, reason }: { date: string; reason: string }) => `${date}, ${reason}`,
  keyFree: 'mit Zahl: so viele freie Zeiten',
  monthEmpty: ({ month }: { month: string }) => `Im ${month} ist nichts mehr frei.`,
  closed: 'geschlossen',
  holiday: 'Feiertag, geschlossen',
  full: 'alles vergeben',
  not_yet: 'noch nicht freigegeben',
  past: 'nicht mehr buchbar',
  horizon: 'noch nicht buchbar',
  morning: 'Vormittag',
  afternoon: 'Nachmittag',
  timesOn: ({ date }: { date: string }) => `Freie Zeiten am ${date}`,
  closedOn: ({ date }: { date: string }) => `Am ${date} ist geschlossen.`,
  holidayOn: ({ date }: { date: string }) => `Am ${date} ist Feiertag. Wir haben geschlossen.`,
  fullOn: ({ date }: { date: string }) => `Am ${date} ist alles vergeben.`,
  not_yetOn: ({ date }: { date: string }) => `Termine am ${date} sind noch nicht freigegeben.`,
  pastOn: ({ date }: { date: string }) => `Am ${date} lässt sich nichts mehr buchen.`,
  horizonOn: ({ date }: { date: string }) => `Der ${date} lässt sich noch nicht buchen.`,
  nextFree: ({ date }: { date: string }) => `Nächster freier Tag: ${date}`,
  nothingFree:
    'Zurzeit ist nichts frei. Oft werden Termine kurzfristig abgesagt: Sehen Sie später noch einmal nach.',
  opens: ({ date }: { date: string }) => `Termine lassen sich ab ${date} buchen.`,
  localTime: ({ city }: { city: string }) => `Alle Uhrzeiten gelten in ${city}.`,
  at: ({ date, time }: { date: string; time: string }) => `${date}, ${time}`,
  holding: 'Wird reserviert …',

  detailsTitle: 'Ihre Angaben',
  backToTime: 'Andere Zeit',
  held: ({ minutes }: { minutes: number }) =>
    plural('de', minutes, {
      one: 'Wir halten die Zeit noch 1 Minute für Sie frei.',
      other: `Wir halten die Zeit noch ${minutes} Minuten für Sie frei.`,
    }),
  heldSoonOver: 'Die Zeit ist noch 2 Minuten für Sie reserviert.',
  privacyLink: 'Mehr zum Datenschutz',
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  note: 'Nachricht an uns',
  emailHint: 'Für Nachrichten zu Ihrem Termin.',
  phoneHint: 'Für Rückfragen zu Ihrem Termin.',
  noteHint: 'Bitte schreiben Sie nichts Vertrauliches hinein.',
  optional: '(freiwillig)',
  errorsTitle: 'Bitte prüfen Sie Ihre Angaben',
  book: 'Termin buchen',
  booking: 'Wird gebucht …',

  doneTitle: 'Ihr Termin ist gebucht',
  doneHelp:
    'Drucken Sie diese Seite, oder speichern Sie den Link. Damit können Sie den Termin jederzeit ansehen und absagen.',
  manage: 'Link zu Ihrem Termin',
  another: 'Noch einen Termin buchen',
  confirmationAlone: ({ date, time, code }: { date: string; time: string; code: string }) =>
    `${date}, ${time}. Ihr Code: ${code}`,
};

export type SlotPickerMessages = typeof messages;
