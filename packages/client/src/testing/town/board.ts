import type { Board } from '@wartemarke/contract';
import { fakeOffice, toVoices } from './catalogue.ts';
import { toPlace } from './counters.ts';
import { countAhead, toWait, waitingIn } from './line.ts';
import { timeZone, toInstant } from './local-time.ts';
import { toQueues } from './queues.ts';
import { fakePages } from './signage.ts';
import type { TownState, TownTicket } from './state.ts';

/** What the board shows. */
export function toBoard(state: TownState): Board {
  const calls = state.tickets
    .filter((each) => each.state === 'called' || each.state === 'serving')
    .sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
    .flatMap(toCall);
  const help = state.signals.filter(({ kind }) => kind === 'help');
  return {
    office: { id: fakeOffice.id, name: fakeOffice.name, timeZone },
    revision: state.revision,
    at: toInstant(state.now()),
    calls,
    queues: toQueues(state),
    waiting: state.site.waitingList ? toWaiting(state) : [],
    pages: [...fakePages],
    voices: toVoices(state.site.voices),
    help: help.map(({ id, answeredAt }) => ({ id, isAnswered: answeredAt !== null })),
  };
}

function toWaiting(state: TownState): Board['waiting'] {
  const waiting = waitingIn(state, ...fakeOffice.queues.map(({ id }) => id));
  return waiting.map((ticket) => {
    const { number, queue } = ticket;
    return { number, queue, wait: toWait(countAhead(state, ticket)) };
  });
}

function toCall({ id, number, queue, counter, calledAt, recalls, state }: TownTicket): Board['calls'] {
  const place = toPlace(counter);
  if (!place || calledAt === null) return [];
  const shown = state === 'serving' ? 'serving' : 'called';
  const at = toInstant(calledAt);
  return [{ ticket: id, number, queue, counter: place, calledAt: at, recalls, state: shown }];
}
