import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  offer_expired: 'Dieser Termin ist inzwischen weitergegeben worden. Ihr Platz auf der Warteliste bleibt.',
  offer_none: 'Dieser Termin ist inzwischen weitergegeben worden. Ihr Platz auf der Warteliste bleibt.',

  waitingTitle: 'Sie stehen auf der Warteliste',
  waitingHelp: 'Sobald ein Termin frei wird, der zu Ihren Angaben passt, schreiben wir Ihnen.',
  ahead: ({ count }: { count: number }) =>
    count === 0
      ? 'Niemand ist vor Ihnen.'
      : plural('de', count, { one: '1 Person ist vor Ihnen.', other: `${count} Personen sind vor Ihnen.` }),
  concern: 'Ihr Anliegen',
  place: 'Wo',
  days: 'Wann es Ihnen passt',
  period: ({ from, to }: { from: string; to: string }) => `${from} bis ${to}`,
  morning: 'nur vormittags',
  afternoon: 'nur nachmittags',

  offerTitle: 'Dieser Termin ist für Sie frei geworden',
  offerUntil: ({ until }: { until: string }) => `Wir halten ihn bis ${until} für Sie frei.`,
  offerLeft: ({ minutes }: { minutes: number }) =>
    plural('de', minutes, {
      one: 'Wir halten ihn noch 1 Minute für Sie frei.',
      other: `Wir halten ihn noch ${minutes} Minuten für Sie frei.`,
    }),
  accept: 'Termin nehmen',
  pass: 'Passt mir nicht',
  passHelp: 'Passt er nicht, geht er an die nächste Person. Ihr Platz auf der Warteliste bleibt.',

  bookedTitle: 'Der Termin ist gebucht',
  bookedHelp: 'Sie müssen nicht weiter warten.',
  toAppointment: 'Termin ansehen',

  leave: 'Nicht mehr warten',
  leaveTitle: 'Möchten Sie nicht mehr warten?',
  leaveHelp: 'Ihr Platz auf der Liste geht verloren, und wir löschen Ihre Angaben.',
  leaveYes: 'Ja, Platz aufgeben',
  leaveNo: 'Nein, weiter warten',

  leftTitle: 'Sie stehen nicht mehr auf der Liste',
  leftHelp: 'Ihre Angaben sind gelöscht.',
  endedTitle: 'Das Warten ist zu Ende',
  endedHelp:
    'Ihre Tage sind vorbei, oder mehrere Angebote blieben ohne Antwort. Sie können sich neu eintragen.',
  linkTitle: 'Hier fehlt der Link zu Ihrem Platz',
  linkHelp: 'Bitte öffnen Sie den Link aus unserer Nachricht noch einmal.',
  book: 'Zur Terminbuchung',
};

export type WaitingListMessages = typeof messages;
