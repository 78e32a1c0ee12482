import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de-x-leicht.ts';
import type { CallBoardMessages } from './de.ts';

export const messages: CallBoardMessages = {
  ...shared,
  now: 'Jetzt dran',
  again: ({ times }) => `${times}. Aufruf`,
  serving: 'Schon am Platz',
  before: 'Vorher dran',
  more: ({ count }) => plural('de', count, { one: 'und noch 1 Nummer', other: `und noch ${count} Nummern` }),
  nobody: 'Gerade ist niemand dran',
  nobodyHelp: 'Hier sehen Sie bald Ihre Nummer.',
  waiting: ({ count }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} Personen warten` }),
  wait: ({ from, to }) => (from === to ? `etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`),
  paused: 'macht kurz Pause',
  closing: 'heute keine neuen Nummern',
  closed: 'zu',
  announce: ({ number, counter }) => `Nummer ${number}, bitte zu ${counter}.`,
  announceAgain: ({ times, number, counter }) => `${times}. Aufruf: Nummer ${number}, bitte zu ${counter}.`,
};
