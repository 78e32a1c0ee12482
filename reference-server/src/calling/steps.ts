import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { QueueTicket, TicketFinish, TicketPriority, TicketState } from '@wartemarke/contract';
import { comeBack } from '../arrival/coming-back.ts';
import { earlierMinutes } from '../arrival/new-ticket.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { changeTicket, type TicketChange } from './calling.store.ts';
import { beginSpan, lockCounter } from './counter-spans.store.ts';
import { requireDone } from './done-services.ts';
import {
  createOnTicket,
  refuseState,
  type CallFacts,
  type CallingDeps,
  type TicketPlace,
} from './on-ticket.ts';

const minuteMs = 60_000;

/** One step of a ticket, judged by the ticket and the rules of its office. */
interface Step {
  readonly from: readonly TicketState[];
  change(ticket: LineTicket, office: OfficeConfiguration, now: number): TicketChange;
}

const at = (now: number) => sql`${new Date(now)}::timestamptz`;

/** What adds a note to those that a ticket has. */
export function appendNote(note: string | undefined): RawBuilder<unknown> {
  return sql`note = nullif(concat_ws(chr(10), note, ${note?.trim() || null}::text), '')`;
}

const recall: Step = {
  from: ['called'],
  change: () => ({ write: sql`recalls = recalls + 1` }),
};

const start: Step = {
  from: ['called'],
  change: (_ticket, _office, now) => ({ write: sql`state = 'serving', started_at = ${at(now)}` }),
};

const finish = ({ services }: TicketFinish): Step => ({
  from: ['serving'],
  change: (_ticket, office, now) => ({
    write: sql`state = 'finished', ended_at = ${at(now)},
      done_services = ${services ? JSON.stringify(requireDone(office, services)) : null}::jsonb`,
    appointment: 'finished',
  }),
});

const miss: Step = {
  from: ['called'],
  change({ recalls }, { calling }, now) {
    const needed = calling.recallsBeforeMiss;
    if (recalls < needed) throw new CallError('recall_first', { params: { recalls, needed } });
    return { write: sql`state = 'missed', ended_at = ${at(now)}`, appointment: 'missed' };
  },
};

const park = (note: string | undefined): Step => ({
  from: ['called', 'serving'],
  change: () => ({ write: sql`state = 'parked', counter = null, ${appendNote(note)}` }),
});

// Whatever the ticket's turn was counted from, its arrival, its appointment or its return: only the reason changes.
const prioritize = (priority: TicketPriority | null): Step => ({
  from: ['waiting'],
  change(ticket, office) {
    const later = earlierMinutes(office, ticket.priority) - earlierMinutes(office, priority);
    const dueAt = ticket.dueAt + later * minuteMs;
    return { write: sql`priority = ${priority}::text, due_at = ${at(dueAt)}` };
  },
});

/**
 * The steps of a ticket from the call to its end. Each throws `ticket_not_found`, or `ticket_state` with the state that
 * the ticket has.
 */
export function createSteps(deps: CallingDeps) {
  const { offices } = deps;
  const onTicket = createOnTicket(deps);

  function take(
    place: TicketPlace,
    call: CallFacts,
    { from, change }: Step,
    andThen?: (trx: Kysely<Schema>, ticket: LineTicket) => Promise<void>,
  ): Promise<QueueTicket> {
    return onTicket(place, call, async (trx, ticket) => {
      if (!from.includes(ticket.state)) throw refuseState(ticket.state);
      const changed = await changeTicket(trx, place, change(ticket, offices.get(place.office), call.now));
      await andThen?.(trx, changed);
      return changed;
    });
  }

  const wrapUp =
    ({ office }: TicketPlace, { now }: CallFacts) =>
    async (trx: Kysely<Schema>, { counter }: LineTicket) => {
      const key = { office, counter: counter! };
      await lockCounter(trx, key);
      await beginSpan(trx, key, 'wrap_up', now);
    };

  return {
    recall: (place: TicketPlace, call: CallFacts) => take(place, call, recall),
    start: (place: TicketPlace, call: CallFacts) => take(place, call, start),
    /** Throws `service_unknown` and `services_repeated` for what is said to have been done. */
    finish: (place: TicketPlace, facts: TicketFinish, call: CallFacts) =>
      take(place, call, finish(facts), facts.wrapUp ? wrapUp(place, call) : undefined),
    /** Throws `recall_first` with how often it was called again and how often it has to be. */
    miss: (place: TicketPlace, call: CallFacts) => take(place, call, miss),
    park: (place: TicketPlace, note: string | undefined, call: CallFacts) => take(place, call, park(note)),
    prioritize: (place: TicketPlace, priority: TicketPriority | null, call: CallFacts) =>
      take(place, call, prioritize(priority)),

    /** Brings back whoever missed the call or gave the number back, also when the time for it is over. */
    readmit: (place: TicketPlace, call: CallFacts) =>
      onTicket(place, call, async (trx, ticket) => {
        const back = await comeBack(trx, offices.get(place.office), ticket, call.now);
        if (!back) throw refuseState(ticket.state);
        return back;
      }),
  };
}
