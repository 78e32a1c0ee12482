import { compareInLine } from '../arrival/due-at.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import type { ExpectedAppointment, SetQueueState } from '../live/live.store.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import type { Expectations } from './expectations.ts';
import type { Scene, SceneNewcomer } from './scene.ts';
import { inARow, spreadOf, type Spread } from './spread.ts';
import { countersAtWork, type StaffingFacts } from './staffing.ts';

const minuteMs = 60_000;
/** By those who came within so many minutes, it is told how many will come. */
const recentMinutes = 60;

/** What is known of a hall. */
export interface SceneFacts extends StaffingFacts {
  readonly queueStates: readonly SetQueueState[];
  /** Appointments of the day that nobody has come to yet. */
  readonly expected: readonly ExpectedAppointment[];
}

/** The hall as a simulation starts from it. Whoever waits in a paused queue is left out: nobody can say. */
export function createScene(facts: SceneFacts, expectations: Expectations): Scene {
  const { office, tickets, queueStates, now } = facts;
  const paused = new Set(queueStates.filter(({ state }) => state === 'paused').map(({ queue }) => queue));
  const isRunning = ({ queue }: { queue: string }) => !paused.has(queue);
  const takes = ({ services, queue }: Pick<LineTicket, 'services' | 'queue'>) =>
    inARow(expectations.way, expectations.service(services), expectations.handover(queue));
  const inMinutes = (at: number) => (at - now) / minuteMs;
  const line = tickets.filter(({ state }) => state === 'waiting').toSorted(compareInLine);
  return {
    counters: countersAtWork(facts, expectations),
    line: line.filter(isRunning).map((ticket) => ({
      ...{ id: ticket.id, queue: ticket.queue, forCounter: ticket.forCounter },
      ...{ services: ticket.services, due: inMinutes(ticket.dueAt), takes: takes(ticket) },
    })),
    appointments: facts.expected.filter(isRunning).map((each) => ({
      ...{ id: each.id, queue: each.queue, services: each.services },
      ...{ start: inMinutes(each.startAt), takes: takes(each) },
    })),
    newcomers: office.queues
      .filter(({ id }) => !paused.has(id))
      .map((queue) => toNewcomer(queue, facts, (services) => takes({ services, queue: queue.id }))),
    expectations,
    earlyMinutes: office.checkIn.earlyMinutes,
  };
}

function toNewcomer(
  { id: queue, walkIns }: QueueConfiguration,
  { office, tickets, now }: SceneFacts,
  takes: (services: LineTicket['services']) => Spread,
): SceneNewcomer {
  const own = office.services.filter((service) => service.queue === queue).map(({ id }) => id);
  const came = tickets.filter((ticket) => ticket.drawnQueue === queue && ticket.appointment === null);
  const recent = came.filter(({ arrivedAt }) => arrivedAt > now - recentMinutes * minuteMs);
  const wished =
    came.length > 0 ? came.map(({ services }) => services) : own.map((id) => [{ id, quantity: 1 }]);
  return {
    ...{ queue, patienceMinutes: walkIns.patienceMinutes, perMinute: recent.length / recentMinutes },
    takes: wished.length > 0 ? mixOf(wished.map(takes)) : spreadOf(1, 1),
    counters: office.counters
      .filter(({ queues }) => queues.includes(queue))
      .filter(
        ({ services }) => !services || 2 * own.filter((id) => services.includes(id)).length >= own.length,
      )
      .map(({ id }) => id),
  };
}

/** One of these, nobody knows which. */
function mixOf(spreads: readonly Spread[]): Spread {
  const mean = spreads.reduce((sum, each) => sum + each.mean, 0) / spreads.length;
  const square = spreads.reduce((sum, each) => sum + each.variance + each.mean ** 2, 0) / spreads.length;
  return { mean, variance: square - mean ** 2 };
}
