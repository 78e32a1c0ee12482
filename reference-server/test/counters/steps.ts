import type { PlainCounter, PlainLine, PlainTicket } from '../model/plain-line.ts';
import type { CounterCalls, Heard } from './calls.ts';
import { crowdedCounters, mainOffice, secondOffice } from './town.ts';

/** What clerks work with. */
export interface StepDeps {
  readonly calls: CounterCalls;
  readonly line: PlainLine;
  readonly random: () => number;
  readonly now: () => number;
  /** Told after each step that changes where a ticket is. */
  readonly onChange: () => void;
}

/** What clerks do with whom they called, as chance has it. The plain line is told of each step before and after it. */
export function createSteps({ calls, line, random, now, onChange }: StepDeps) {
  const chance = (share: number) => random() < share;
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  let passing = 0;

  const step = (ticket: PlainTicket, verb: string, body?: object) =>
    calls.step(verb, ticket.office, ticket.id, body);

  /** A step that nobody can refuse. */
  async function take(ticket: PlainTicket, verb: string, body?: object): Promise<void> {
    const { refusal } = await step(ticket, verb, body);
    if (refusal) line.faults.push(`${verb} ${ticket.id}: ${refusal}`);
  }

  function settle(ticket: PlainTicket, facts: Partial<PlainTicket>): void {
    line.change(ticket, facts);
    onChange();
  }

  /** A step that takes a ticket from where it is. Whoever comes upon it meanwhile may be heard of first. */
  async function move(
    ticket: PlainTicket,
    say: () => Promise<Heard<unknown>>,
    to: Partial<PlainTicket>,
    mayBeRefused?: string,
  ): Promise<void> {
    const before = ticket.state;
    const startedAt = now();
    line.change(ticket, { state: 'moving' });
    const mark = ticket.changedAt;
    const { refusal } = await say();
    if (refusal && refusal !== mayBeRefused) line.faults.push(`${ticket.id}: ${refusal}`);
    if (ticket.changedAt !== mark) return;
    const isBack = before === 'missed' && { due: [startedAt, now()] as const };
    settle(ticket, refusal ? { state: before } : { ...to, ...isBack });
  }

  async function passToOffice(ticket: PlainTicket): Promise<void> {
    const startedAt = now();
    const { id, office, token } = ticket;
    passing += 1;
    await take(ticket, 'transfer', { office: secondOffice, queue: 'onward' });
    const due = [startedAt, now()] as const;
    const onward = (await calls.look(office, id, token)).body.passedOn!;
    const place = { office: secondOffice, queue: 'onward', forCounter: undefined, priority: null };
    line.add({
      state: 'waiting',
      id: onward.id,
      number: Number(onward.number.slice(1)),
      services: [],
      token,
      due,
      ...place,
    });
    passing -= 1;
    settle(ticket, { state: 'finished' });
  }

  async function passOn(ticket: PlainTicket): Promise<void> {
    if (ticket.office === mainOffice && chance(0.4)) return passToOffice(ticket);
    const counter = any(crowdedCounters.filter(({ office }) => office === ticket.office));
    const queue = any(counter.queues);
    const forCounter = chance(0.5) ? counter.id : undefined;
    const to = { queue, ...(forCounter && { counter: forCounter }), note: 'bitte weiter' };
    const waits = { state: 'waiting', counter: undefined, queue, forCounter } as const;
    await move(ticket, () => step(ticket, 'transfer', to), waits);
  }

  async function giveUp(ticket: PlainTicket, isRecalled: boolean): Promise<void> {
    if (!isRecalled) {
      const { refusal } = await step(ticket, 'miss');
      if (refusal !== 'recall_first') line.faults.push(`${ticket.id} was missed without being called again`);
      await take(ticket, 'recall');
    }
    await move(ticket, () => step(ticket, 'miss'), { state: 'missed', counter: undefined });
    if (chance(0.3)) return;
    const { office, id, token } = ticket;
    if (chance(0.5)) await move(ticket, () => step(ticket, 'readmit'), { state: 'waiting' });
    else await move(ticket, () => calls.comeBack(office, id, token), { state: 'waiting' }, 'return_over');
  }

  async function finish(ticket: PlainTicket): Promise<void> {
    const services = ticket.services.slice(0, chance(0.3) ? 1 : 0).map((id) => ({ id, quantity: 2 }));
    const facts = { wrapUp: chance(0.3), ...(services.length > 0 && { services }) };
    await move(ticket, () => step(ticket, 'finish', facts), { state: 'finished', counter: undefined });
  }

  return {
    /** Whether somebody is on the way to another office, whose new number is not known yet. */
    isPassing: () => passing > 0,

    /** From the call on until the counter is free again. */
    async serve(ticket: PlainTicket): Promise<void> {
      const isRecalled = chance(0.3);
      if (isRecalled) await take(ticket, 'recall');
      if (chance(0.15)) return giveUp(ticket, isRecalled);
      await take(ticket, 'start');
      settle(ticket, { state: 'serving' });
      if (chance(0.1)) {
        const parked = { state: 'parked', counter: undefined } as const;
        return move(ticket, () => step(ticket, 'park', { note: 'gleich zurück' }), parked);
      }
      return chance(0.12) ? passOn(ticket) : finish(ticket);
    },

    /** Calls a chosen ticket; whether the counter got it. */
    async choose(ticket: PlainTicket, counter: PlainCounter): Promise<boolean> {
      const asked = line.ask(counter);
      ticket.pending += 1;
      const { refusal } = await step(ticket, 'call', { counter: counter.id });
      ticket.pending -= 1;
      if (refusal && refusal !== 'ticket_called_elsewhere' && refusal !== 'ticket_state')
        line.faults.push(`${ticket.id}: ${refusal}`);
      if (!refusal) line.arrive(ticket, asked);
      return refusal === undefined;
    },
  };
}
