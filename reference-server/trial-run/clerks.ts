import type { QueueTicket } from '@wartemarke/contract';
import type { Person } from '../src/simulation/people.ts';
import type { Shift } from '../src/simulation/play-day.ts';
import { later } from '../src/simulation/simulate-day.ts';
import { attempt, type Stage } from './stage.ts';

/** Somebody who is not of the play and holds a ticket all the same is served for so long. */
const stranger: Pick<Person, 'answers' | 'wayMinutes' | 'serviceMinutes' | 'wrapUpMinutes'> = {
  ...{ answers: true, wayMinutes: 1, serviceMinutes: 5, wrapUpMinutes: 1 },
};
const againMinutes = 1;

/** Somebody at a counter. */
export interface Clerk {
  /** Wakes whoever waits for somebody. */
  ring(): void;
  /** Ends what is open and closes the counter. */
  leave(): Promise<void>;
}

/** Puts the work of a counter on the agenda: its shifts, and in them call, start, finish, one after the other. */
export function createClerk(stage: Stage, counter: string): Clerk {
  const { client, day, agenda, tally, holders } = stage;
  const office = day.office.id;
  const shifts = day.shifts.filter((shift) => shift.counter === counter);
  let shift: Shift | undefined;
  let ticket: QueueTicket | undefined;
  let isIdle = false;

  const say = <Answer>(call: () => Promise<Answer>) => attempt(stage, call);
  const isLast = () => shift === shifts.at(-1);
  const place = (id: string) => ({ office, id });

  async function begin(next: Shift): Promise<void> {
    shift = next;
    await say(() => client.counters.setState(office, counter, { state: 'open' }));
    await call();
  }

  /** Goes for a break, or home; at the end of the day only when nobody is left. */
  async function end(): Promise<void> {
    const state = isLast() ? 'closed' : 'break';
    shift = undefined;
    isIdle = false;
    await say(() => client.counters.setState(office, counter, { state }));
  }

  async function call(): Promise<void> {
    isIdle = false;
    if (!shift || ticket) return;
    const isOver = stage.now() >= shift.endAt;
    if (isOver && !isLast()) return end();
    const next = await say(() => client.counters.callNext(office, counter));
    if (!next) return soon(againMinutes, call);
    if (next.ticket) return welcome(next.ticket);
    if (isOver) return end();
    isIdle = true;
  }

  async function welcome(called: QueueTicket): Promise<void> {
    ticket = called;
    tally.called += 1;
    const { answers, wayMinutes } = holders.get(called.id) ?? stranger;
    soon(wayMinutes, answers ? serve : miss);
  }

  async function serve(): Promise<void> {
    const { id } = ticket!;
    await say(() => client.tickets.start(place(id)));
    soon((holders.get(id) ?? stranger).serviceMinutes, finish);
  }

  async function finish(): Promise<void> {
    const { id } = ticket!;
    const { wrapUpMinutes } = holders.get(id) ?? stranger;
    const done = await say(() => client.tickets.finish({ ...place(id), wrapUp: wrapUpMinutes > 0 }));
    tally.finished += Number(done !== undefined);
    ticket = undefined;
    soon(wrapUpMinutes, call);
  }

  async function miss(): Promise<void> {
    const { id } = ticket!;
    for (let recall = 0; recall < day.office.calling.recallsBeforeMiss; recall += 1) {
      await say(() => client.tickets.recall(place(id)));
    }
    const missed = await say(() => client.tickets.miss(place(id)));
    tally.missed += Number(missed !== undefined);
    ticket = undefined;
    await call();
  }

  function soon(minutes: number, act: () => Promise<void>): void {
    agenda.at(later(stage.now(), minutes), act);
  }

  for (const own of shifts) {
    agenda.at(own.startAt, () => begin(own));
    agenda.at(own.endAt, () => (isIdle && shift === own ? end() : Promise.resolve()));
  }
  return {
    ring: () => {
      if (isIdle) soon(0, call);
    },
    async leave() {
      const open = ticket;
      if (open) await say(() => client.tickets.start(place(open.id)));
      if (open) await say(() => client.tickets.finish(place(open.id)));
      if (shift) await say(() => client.counters.setState(office, counter, { state: 'closed' }));
    },
  };
}
