import type { Board, Hall, Insights, Ticket } from '@wartemarke/contract';
import { fakeNowAt } from './fake-client.ts';
import { toBoard } from './town/board.ts';
import {
  callNext,
  callTicket,
  finishTicket,
  missTicket,
  parkTicket,
  prioritizeTicket,
  recallTicket,
} from './town/calling.ts';
import { fakeBranch, fakeOffice } from './town/catalogue.ts';
import { setCounterState } from './town/counters.ts';
import { toHall } from './town/hall.ts';
import { getInsights, simulateDay } from './town/insights.ts';
import { addDays, toDate } from './town/local-time.ts';
import { setQueueState } from './town/queues.ts';
import { answerSignal, createSignal } from './town/signals.ts';
import type { TownState } from './town/state.ts';
import { getTicket } from './town/tickets.ts';
import { getToday } from './town/today.ts';
import { transferTicket } from './town/transfer.ts';
import { withTown } from './with-town.ts';

const office = fakeOffice.id;
const today = toDate(fakeNowAt);

/** The number that waits in every fake town. */
function waiting({ tickets }: TownState): { office: string; id: string; token: string } {
  const { id = '', token = '' } = tickets.findLast(({ state }) => state === 'waiting') ?? {};
  return { office, id, token };
}

/** A ticket in states that are more than a word. */
const ticketCases: Readonly<Record<'returnable' | 'passedOn' | 'paused' | 'recalled', Ticket>> = {
  /** Missed the call and may come back. */
  returnable: withTown((town) => {
    const ticket = waiting(town);
    callTicket(town, { ...ticket, counter: 'schalter-4' });
    recallTicket(town, ticket);
    missTicket(town, ticket);
    return getTicket(town, ticket);
  }),
  /** Goes on in another office. */
  passedOn: withTown((town) => {
    const ticket = waiting(town);
    transferTicket(town, { ...ticket, to: { office: fakeBranch.id } });
    return getTicket(town, ticket);
  }),
  /** Waits while nobody is called, with a clerk's word. */
  paused: withTown((town) => {
    const text = 'Die Technik steht gerade still. Es geht voraussichtlich um 9:30 Uhr weiter.';
    setQueueState(town, office, 'meldewesen', { state: 'paused', text });
    return getTicket(town, waiting(town));
  }),
  /** Called for the third time. */
  recalled: withTown((town) => {
    const ticket = waiting(town);
    callTicket(town, { ...ticket, counter: 'schalter-4' });
    recallTicket(town, ticket);
    recallTicket(town, ticket);
    return getTicket(town, ticket);
  }),
};

/** A board with the waiting list, and one with queues that give no numbers and kiosks that need help. */
const boards: Readonly<Record<'waitingList' | 'unusual', Board>> = {
  waitingList: withTown(toBoard, { waitingList: true }),
  unusual: withTown(
    (town) => {
      const text = 'Heute wegen einer Personalversammlung nur bis 10 Uhr.';
      setQueueState(town, office, 'meldewesen', { state: 'closing', text });
      answerSignal(town, { office, id: createSignal(town, office, { kind: 'help' }).id });
      return toBoard(town);
    },
    { drawing: { verkehr: 'not_today' } },
  ),
};

/** A hall where everything happens at once: help, an emergency, a break, a wrap-up, parked, missed, passed on. */
const eventful: Hall = withTown((town) => {
  const place = ({ ticket }: ReturnType<typeof callNext>) => ({ office, id: ticket?.id ?? '' });
  parkTicket(town, {
    ...place(callNext(town, office, 'schalter-4')),
    note: 'Holt ein Passbild am Automaten.',
  });
  const missed = place(callNext(town, office, 'schalter-4'));
  recallTicket(town, missed);
  missTicket(town, missed);
  const [served] = town.tickets;
  finishTicket(town, { office, id: served?.id ?? '', wrapUp: true });
  setCounterState(town, office, 'schalter-5', { state: 'break' });
  prioritizeTicket(town, { ...waiting(town), priority: 'disability' });
  const note = 'Braucht die Beglaubigung von Frau Schulze-Oberländer.';
  transferTicket(town, { ...waiting(town), to: { counter: 'schalter-2', note } });
  setQueueState(town, office, 'verkehr', { state: 'paused', text: 'Kurze Besprechung.' });
  createSignal(town, office, { kind: 'printer' });
  answerSignal(town, { office, id: createSignal(town, office, { kind: 'help' }).id });
  createSignal(town, office, { kind: 'emergency', counter: 'schalter-3' });
  return toHall(town);
});

const lastMonth = { from: addDays(today, -28), to: addDays(today, -1) };

/** What is known of four weeks, and of a Sunday on which nobody came. */
const insights: Readonly<Record<'month' | 'few', Insights>> = {
  month: withTown((town) => getInsights(town, office, lastMonth)),
  few: withTown((town) => getInsights(town, office, { from: addDays(today, -1), to: addDays(today, -1) })),
};

/** What happens on site: tickets, boards and halls out of the ordinary, and what is known of days that are over. */
export const siteFixtures = {
  ticketCases,
  siteBoards: boards,
  siteHalls: { eventful },
  today: withTown((town) => getToday(town, office)),
  insights,
  /** Last Thursday with two counters more. */
  whatIf: withTown((town) => simulateDay(town, office, { date: addDays(today, -4), counters: 6 })),
};
