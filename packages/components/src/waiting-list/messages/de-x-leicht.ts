import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { WaitingListMessages } from './de.ts';

export const messages: WaitingListMessages = {
  ...shared,
  offer_expired: 'Der Termin ist weg. Eine andere Person hat ihn. Sie bleiben auf der Liste.',
  offer_none: 'Der Termin ist weg. Eine andere Person hat ihn. Sie bleiben auf der Liste.',

  waitingTitle: 'Sie stehen auf der Warte·liste',
  waitingHelp: 'Ein Termin wird frei? Dann schreiben wir Ihnen.',
  ahead: ({ count }) =>
    count === 0
      ? 'Sie sind die erste Person auf der Liste.'
      : plural('de', count, { one: '1 Person ist vor Ihnen.', other: `${count} Personen sind vor Ihnen.` }),
  concern: 'Das brauchen Sie',
  place: 'Hier ist der Termin',
  days: 'Da haben Sie Zeit',
  period: ({ from, to }) => `${from} bis ${to}`,
  morning: 'nur am Vormittag',
  afternoon: 'nur am Nachmittag',

  offerTitle: 'Dieser Termin ist für Sie frei',
  offerUntil: ({ until }) => `Sie haben Zeit bis ${until}.`,
  offerLeft: ({ minutes }) =>
    plural('de', minutes, {
      one: 'Sie haben noch 1 Minute Zeit.',
      other: `Sie haben noch ${minutes} Minuten Zeit.`,
    }),
  accept: 'Ja, ich nehme den Termin',
  pass: 'Nein, der Termin passt mir nicht',
  passHelp: 'Der Termin passt Ihnen nicht? Dann bekommt ihn eine andere Person. Sie bleiben auf der Liste.',

  bookedTitle: 'Sie haben einen Termin',
  bookedHelp: 'Sie müssen nicht mehr warten.',
  toAppointment: 'Termin ansehen',

  leave: 'Ich will nicht mehr warten',
  leaveTitle: 'Wollen Sie nicht mehr warten?',
  leaveHelp: 'Dann nehmen wir Sie von der Liste. Wir löschen Ihre Angaben.',
  leaveYes: 'Ja, ich will nicht mehr warten',
  leaveNo: 'Nein, ich warte weiter',

  leftTitle: 'Sie stehen nicht mehr auf der Liste',
  leftHelp: 'Wir haben Ihre Angaben gelöscht.',
  endedTitle: 'Das Warten ist zu Ende',
  endedHelp: 'Ihre Tage sind vorbei. Oder Sie haben uns nicht geantwortet. Sie können wieder auf die Liste.',
  linkTitle: 'Der Link fehlt',
  linkHelp: 'Sie haben eine Nachricht von uns. Öffnen Sie den Link in der Nachricht.',
  book: 'Termin aussuchen',
};
