import { plural } from '../../locales/plural.ts';
import { messages as shared } from '../../locales/shared/tr.ts';
import type { CallBoardMessages } from './de.ts';

export const messages: CallBoardMessages = {
  ...shared,
  now: 'Şimdi çağrılan',
  again: ({ times }) => `${times}. çağrı`,
  serving: 'İşlemde',
  before: 'Önceki çağrılar',
  more: ({ count }) => plural('tr', count, { one: 've 1 numara daha', other: `ve ${count} numara daha` }),
  nobody: 'Şu anda kimse çağrılmıyor',
  nobodyHelp: 'Sıranız gelince numaranız burada görünür.',
  waiting: ({ count }) =>
    count === 0
      ? 'bekleyen yok'
      : plural('tr', count, { one: '1 kişi bekliyor', other: `${count} kişi bekliyor` }),
  wait: ({ from, to }) => (from === to ? `yaklaşık ${to} dakika` : `yaklaşık ${from}–${to} dakika`),
  paused: 'kısa bir ara var',
  closing: 'bugün yeni numara verilmiyor',
  closed: 'kapalı',
  announce: ({ number, counter }) => `${number} numara, lütfen buyurun: ${counter}.`,
  announceAgain: ({ times, number, counter }) =>
    `${times}. çağrı: ${number} numara, lütfen buyurun: ${counter}.`,
};
