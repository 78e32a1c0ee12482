import type { LineTicket } from '../live/line-ticket.ts';
import type { DayFacts } from '../live/office-snapshot.ts';
import type { StaffedCounter } from '../live/live.store.ts';
import type { Person } from './people.ts';
import type { PlayedCall, Shift } from './play-day.ts';
import { dueOf, later, type SimulatedDay } from './simulate-day.ts';

/** What an office would have noted of a simulated day up to an instant; at infinity, all of it. */
export function daySoFar(day: SimulatedDay, now: number): DayFacts {
  const arrived = day.people.filter(
    (person): person is Arrived => person.arrivedAt !== null && person.arrivedAt <= now,
  );
  const calls = new Map(day.played.calls.map((call) => [call.visit.id, call]));
  const numbers = new Map<string, number>();
  return {
    ...{ revision: 0, queueStates: [], signals: [] },
    tickets: arrived.map((person) => {
      const number = (numbers.get(person.queue) ?? 0) + 1;
      numbers.set(person.queue, number);
      return toTicket(day, person, { number, call: calls.get(person.id), now });
    }),
    staffed: toStaffed(day, now),
    expected: day.people.flatMap(({ id, queue, services, appointment, arrivedAt }) =>
      appointment && (arrivedAt ?? Infinity) > now
        ? [{ id, queue, services, startAt: appointment.startAt }]
        : [],
    ),
  };
}

interface Arrived extends Person {
  readonly arrivedAt: number;
}

function toTicket(
  { office }: SimulatedDay,
  person: Arrived,
  { number, call, now }: { number: number; call: PlayedCall | undefined; now: number },
): LineTicket {
  const { id, queue, services, appointment, arrivedAt } = person;
  return {
    ...{ id, queue, drawnQueue: queue, number, services, arrivedAt },
    ...{ name: null, note: null, priority: null, forCounter: null, returns: 0, passedOn: null },
    appointment: appointment && id,
    appointmentAt: appointment?.startAt ?? null,
    dueAt: dueOf(office, person, arrivedAt),
    recalls: !person.answers && call && call.calledAt <= now ? 1 : 0,
    ...toSteps(person, call && call.calledAt <= now ? call : undefined, now),
  };
}

type Steps = Pick<LineTicket, 'state' | 'counter' | 'calledAt' | 'startedAt' | 'endedAt'>;

const waiting: Steps = { state: 'waiting', counter: null, calledAt: null, startedAt: null, endedAt: null };

function toSteps(person: Person, call: PlayedCall | undefined, now: number): Steps {
  if (!call) {
    const hasLeft = person.leavesAt !== null && person.leavesAt <= now;
    return hasLeft ? { ...waiting, state: 'left', endedAt: person.leavesAt } : waiting;
  }
  const { counter, calledAt } = call;
  const thereAt = later(calledAt, person.wayMinutes);
  const called: Steps = { ...waiting, state: 'called', counter, calledAt };
  if (thereAt > now) return called;
  if (!person.answers) return { ...called, state: 'missed', endedAt: thereAt };
  const endedAt = later(thereAt, person.serviceMinutes);
  const serving: Steps = { ...called, state: 'serving', startedAt: thereAt };
  return endedAt > now ? serving : { ...serving, state: 'finished', endedAt };
}

/** Counters that are staffed. Who has a break ahead ends the visit first. */
function toStaffed({ shifts, played }: SimulatedDay, now: number): StaffedCounter[] {
  const counters = new Set(shifts.map(({ counter }) => counter));
  return [...counters].flatMap((counter): StaffedCounter[] => {
    const own = shifts.filter((shift) => shift.counter === counter);
    const last = own.findLast(({ startAt }) => startAt <= now);
    if (!last) return [];
    const freeAt = freeAfter(counter, last, played.calls, now);
    if (now < Math.max(last.endAt, freeAt)) return [{ counter, state: 'open', since: last.startAt }];
    if (last === own.at(-1)) return [];
    return [{ counter, state: 'break', since: Math.max(last.endAt, freeAt) }];
  });
}

function freeAfter(counter: string, { startAt }: Shift, calls: readonly PlayedCall[], now: number): number {
  const own = calls.filter(
    (call) => call.counter === counter && call.calledAt >= startAt && call.calledAt <= now,
  );
  return Math.max(0, ...own.map(({ freeAt }) => freeAt));
}
