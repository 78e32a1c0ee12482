import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { TicketViewMessages } from './de.ts';

export const messages: TicketViewMessages = {
  ...shared,
  offline: 'Ihr Gerät hat gerade kein Internet. Ihre Nummer bleibt gültig.',
  unreachable:
    'Die Anzeige geht gerade nicht. Ihre Nummer bleibt gültig. Wir versuchen es gleich noch einmal.',
  timeout: 'Die Anzeige geht gerade nicht. Ihre Nummer bleibt gültig. Wir versuchen es gleich noch einmal.',

  waiting: 'Ihre Nummer',
  called: 'Sie sind dran',
  serving: 'Wir sind für Sie da',
  parked: 'Ihre Nummer macht Pause',
  finished: 'Danke für Ihren Besuch',
  missed: 'Sie waren schon dran',
  left: 'Sie warten nicht mehr',
  ended: 'Diese Nummer gilt nicht mehr',
  calledAgain: ({ times }) => `${times}. Aufruf: Sie sind dran`,

  ahead: ({ count }) =>
    count === 0
      ? 'Sie sind als Nächstes dran.'
      : plural('de', count, {
          one: 'Vor Ihnen ist noch 1 Person',
          other: `Vor Ihnen sind noch ${count} Personen`,
        }),
  wait: ({ from, to }) => {
    if (from === to) return `etwa ${to} Minuten`;
    return from === 0 ? `höchstens ${to} Minuten` : `etwa ${from} bis ${to} Minuten`;
  },
  waitName: 'Warte·zeit',
  appointmentName: 'Ihr Termin',
  placeName: 'Hier warten Sie',
  officeName: 'Ort',
  phoneName: 'Telefon',
  comeTo: 'Bitte kommen Sie jetzt zu',
  counterName: 'Ihr Platz',

  parkedHelp: 'Bitte bleiben Sie in der Nähe. Wir rufen Sie wieder auf. Das sehen Sie dann hier.',
  finishedHelp: 'Sie können diese Seite schließen.',
  missedOnce: 'Wir haben Sie nicht gefunden.',
  missedHelp: 'Wir haben Sie nicht gefunden. Bitte gehen Sie zum Empfang. Dort geht es für Sie weiter.',
  leftHelp:
    'Ihre Nummer ist jetzt weg. Möchten Sie doch kommen? Dann ziehen Sie am Terminal eine neue Nummer.',
  endedHelp: 'Eine Nummer gilt nur einen Tag. Bitte ziehen Sie am Terminal eine neue Nummer.',

  linkTitle: 'Hier fehlt der Link zu Ihrer Nummer',
  linkHelp: 'Bitte scannen Sie den QR-Code noch einmal. Er ist auf Ihrer Warte·marke oder am Terminal.',
};
