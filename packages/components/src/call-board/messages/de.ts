import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/de.ts';

export const messages = {
  ...shared,
  now: 'Jetzt aufgerufen',
  again: ({ times }: { times: number }) => `${times}. Aufruf`,
  serving: 'Wird bedient',
  before: 'Vorher aufgerufen',
  more: ({ count }: { count: number }) =>
    plural('de', count, { one: 'und eine weitere Nummer', other: `und ${count} weitere Nummern` }),
  nobody: 'Gerade wird niemand aufgerufen',
  nobodyHelp: 'Ihre Nummer erscheint hier, sobald Sie an der Reihe sind.',
  waiting: ({ count }: { count: number }) =>
    count === 0
      ? 'niemand wartet'
      : plural('de', count, { one: '1 Person wartet', other: `${count} warten` }),
  wait: ({ from, to }: { from: number; to: number }) =>
    from === to ? `etwa ${to} Minuten` : `etwa ${from} bis ${to} Minuten`,
  paused: 'macht kurz Pause',
  closing: 'nimmt heute niemanden mehr an',
  closed: 'geschlossen',
  announce: ({ number, counter }: { number: string; counter: string }) =>
    `Nummer ${number}, bitte zu ${counter}.`,
  announceAgain: ({ times, number, counter }: { times: number; number: string; counter: string }) =>
    `${times}. Aufruf: Nummer ${number}, bitte zu ${counter}.`,
};

export type CallBoardMessages = typeof messages;
