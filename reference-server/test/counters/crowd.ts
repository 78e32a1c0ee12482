import { EventEmitter, once } from 'node:events';
import type { PlainCounter, PlainTicket } from '../model/plain-line.ts';
import { minutesOf, type createFeed } from './feed.ts';
import { createSteps, type StepDeps } from './steps.ts';
import { crowdedCounters } from './town.ts';

const minuteMs = 60_000;

/** What the crowd works with. */
export interface CrowdDeps extends Omit<StepDeps, 'onChange'> {
  readonly feed: ReturnType<typeof createFeed>;
  /** So many people come in all, and so many wait at the most. */
  readonly tickets: number;
  readonly waitingAtOnce: number;
}

/**
 * Twenty clerks who call the next, choose, call again, begin, park, call back, give up, bring back, pass on, prefer and
 * finish, all at once, until nobody is left.
 */
export function createCrowd({ feed, tickets, waitingAtOnce, ...deps }: CrowdDeps) {
  const { calls, line, random } = deps;
  const changes = new EventEmitter().setMaxListeners(crowdedCounters.length);
  const onChange = () => void changes.emit('change');
  const steps = createSteps({ ...deps, onChange });
  const chance = (share: number) => random() < share;
  let fed = 0;
  let feeding: Promise<void> | undefined;

  const isOver = () => fed === tickets && line.isOver();

  async function feedSome(): Promise<void> {
    if (fed === tickets || line.countWaiting() > waitingAtOnce / 2) return;
    const count = Math.min(waitingAtOnce - line.countWaiting(), tickets - fed);
    feeding ??= feed(count).finally(() => {
      fed += count;
      feeding = undefined;
      onChange();
    });
    await feeding;
  }

  async function callNext(counter: PlainCounter): Promise<PlainTicket | undefined> {
    const asked = line.ask(counter);
    const { body, refusal } = await calls.next(counter.office, counter.id);
    if (refusal) throw new Error(`counter ${counter.id} of ${counter.office} calls: ${refusal}`);
    const id = body.ticket?.id;
    if (id === undefined) {
      line.checkNext(asked, undefined);
      return undefined;
    }
    const known = line.tickets.get(id);
    if (known) line.checkNext(asked, known);
    while (!line.tickets.has(id) && steps.isPassing()) await once(changes, 'change');
    const ticket = line.tickets.get(id);
    if (ticket) line.arrive(ticket, asked);
    else line.faults.push(`${id} is called and unknown`);
    return ticket;
  }

  async function prefer(ticket: PlainTicket): Promise<void> {
    ticket.pending += 1;
    const { refusal } = await calls.step('prioritize', ticket.office, ticket.id, { priority: 'staff' });
    ticket.pending -= 1;
    if (refusal) return;
    const forward = (minutesOf('staff') - minutesOf(ticket.priority)) * minuteMs;
    const [earliest, latest] = ticket.due;
    line.change(ticket, { priority: 'staff', due: [earliest - forward, latest - forward] });
  }

  function findIn({ office }: PlainCounter, ...states: PlainTicket['state'][]): PlainTicket | undefined {
    const found = [...line.tickets.values()].filter(
      (ticket) => ticket.office === office && states.includes(ticket.state),
    );
    return found[Math.floor(random() * found.length)];
  }

  async function getSomebody(counter: PlainCounter): Promise<PlainTicket | undefined> {
    const chosen = chance(0.15) ? findIn(counter, 'waiting', 'parked') : findIn(counter, 'parked');
    if (!chosen || chance(0.5)) return callNext(counter);
    return (await steps.choose(chosen, counter)) ? chosen : undefined;
  }

  async function work(counter: PlainCounter): Promise<void> {
    const { office, id } = counter;
    while (!isOver()) {
      await feedSome();
      if (!findIn(counter, 'waiting', 'parked')) {
        if (!isOver()) await once(changes, 'change');
        continue;
      }
      if (chance(0.03)) await calls.setState(office, id, 'break');
      const preferred = chance(0.05) && findIn(counter, 'waiting');
      if (preferred) await prefer(preferred);
      const ticket = await getSomebody(counter);
      if (ticket) await steps.serve(ticket);
    }
    onChange();
    await calls.setState(office, id, 'closed');
  }

  return async (): Promise<void> => {
    await Promise.all(crowdedCounters.map(work));
  };
}
