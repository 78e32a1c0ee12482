import type { CounterPlace, CounterStateChange, HallCounter } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeCounters, type FakeCounter } from './catalogue.ts';
import { toInstant } from './local-time.ts';
import { expectOffice, type TownState, type TownTicket } from './state.ts';

/** A counter of the office; refuses what is none. */
export function findCounter(id: string): FakeCounter {
  const found = fakeCounters.find((counter) => counter.id === id);
  if (!found) throw apiErrorOf('counter_not_found');
  return found;
}

/** Where a counter is. */
export function toPlace(id: string | null): CounterPlace | null {
  const found = fakeCounters.find((counter) => counter.id === id);
  return found ? { id: found.id, name: found.name, way: found.way, direction: found.direction } : null;
}

/** How the counters stand. */
export function toHallCounters(state: TownState): HallCounter[] {
  return fakeCounters.map((counter) => toHallCounter(state, counter));
}

/** Opens a counter, closes it, or says that its clerk takes a break. */
export function setCounterState(
  state: TownState,
  office: string,
  id: string,
  { state: to }: CounterStateChange,
): HallCounter {
  expectOffice(office);
  const counter = findCounter(id);
  if (to !== 'open' && openTicketAt(state, id)) throw apiErrorOf('ticket_open');
  if (to === 'closed') state.spans.delete(id);
  else begin(state, id, to);
  return toHallCounter(state, counter);
}

/** Begins a span of a counter, unless it runs already. */
export function begin(state: TownState, counter: string, to: 'open' | 'wrap_up' | 'break'): void {
  if (state.spans.get(counter)?.state === to) return;
  state.spans.set(counter, { state: to, since: state.now() });
}

/** The ticket that is called or served at a counter. */
export function openTicketAt(state: TownState, counter: string): TownTicket | undefined {
  return state.tickets.find(
    (each) => each.counter === counter && (each.state === 'called' || each.state === 'serving'),
  );
}

function toHallCounter(state: TownState, counter: FakeCounter): HallCounter {
  const span = state.spans.get(counter.id);
  return {
    ...counter,
    ticket: openTicketAt(state, counter.id)?.id ?? null,
    state: span?.state ?? 'closed',
    since: span ? toInstant(span.since) : null,
  };
}
