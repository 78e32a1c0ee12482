import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  offline: 'Ihr Gerät hat gerade keine Verbindung zum Internet. Ihre Nummer bleibt gültig.',
  unreachable:
    'Die Anzeige ist kurz nicht erreichbar. Ihre Nummer bleibt gültig. Wir versuchen es gleich noch einmal.',
  timeout:
    'Die Anzeige ist kurz nicht erreichbar. Ihre Nummer bleibt gültig. Wir versuchen es gleich noch einmal.',

  waiting: 'Ihre Nummer',
  called: 'Sie sind dran',
  serving: 'Sie werden bedient',
  parked: 'Ihre Nummer ist zurückgestellt',
  finished: 'Vielen Dank für Ihren Besuch',
  missed: 'Sie wurden schon aufgerufen',
  left: 'Sie warten nicht mehr',
  ended: 'Diese Nummer ist nicht mehr gültig',
  calledAgain: ({ times }: { times: number }) => `${times}. Aufruf: Sie sind dran`,

  ahead: ({ count }: { count: number }) =>
    count === 0
      ? 'Sie sind als Nächstes dran.'
      : plural('de', count, { one: 'Noch eine Person vor Ihnen', other: `Noch ${count} Personen vor Ihnen` }),
  wait: ({ from, to }: { from: number; to: number }) => {
    if (from === to) return `etwa ${to} Minuten`;
    return from === 0 ? `höchstens etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`;
  },
  waitName: 'Wartezeit',
  appointmentName: 'Ihr Termin',
  placeName: 'Hier warten Sie',
  officeName: 'Standort',
  phoneName: 'Telefon',
  comeTo: 'Bitte kommen Sie jetzt zu',
  counterName: 'Ihr Platz',

  parkedHelp: 'Bitte bleiben Sie in der Nähe. Wir rufen Sie wieder auf, und Sie sehen es hier.',
  finishedHelp: 'Sie können diese Seite schließen.',
  missedOnce: 'Wir haben Sie nicht angetroffen.',
  missedHelp: 'Wir haben Sie nicht angetroffen. Bitte gehen Sie zum Empfang, dort geht es für Sie weiter.',
  leftHelp: 'Ihre Nummer ist zurückgegeben. Möchten Sie doch noch kommen, ziehen Sie am Terminal eine neue.',
  endedHelp: 'Eine Nummer gilt nur an dem Tag, an dem sie gezogen wurde. Ziehen Sie am Terminal eine neue.',

  linkTitle: 'Hier fehlt der Link zu Ihrer Nummer',
  linkHelp: 'Bitte scannen Sie den QR-Code auf Ihrer Wartemarke oder auf dem Terminal noch einmal.',
};

export type TicketViewMessages = typeof messages;
