import type { SimulatedDay } from '../src/simulation/simulate-day.ts';
import { daySoFar } from '../src/simulation/day-so-far.ts';
import type { Measured } from '../src/waiting-time/measured.ts';
import type { MeasuredSpread } from '../src/waiting-time/spread.ts';

const minuteMs = 60_000;

/** What the database would have measured on these days, said once more in arrays. */
export function measureDays(days: readonly SimulatedDay[]): Measured {
  const tickets = days.map((day) => [...daySoFar(day, Infinity).tickets]);
  const all = tickets.flat();
  const finished = all.filter(({ state }) => state === 'finished');
  const single = finished.filter(({ services }) => services.length === 1);
  const kinds = new Set(single.map(({ services: [first] }) => `${first!.id}:${first!.quantity}`));
  const missed = all.filter(({ state }) => state === 'missed');
  const booked = days.flatMap(({ people }) => people.filter(({ appointment }) => appointment !== null));
  const breaks = days.flatMap(({ shifts }) =>
    shifts.flatMap((shift, index) => {
      const next = shifts[index + 1];
      return next?.counter === shift.counter ? [minutesBetween(shift.endAt, next.startAt)] : [];
    }),
  );
  return {
    services: [...kinds].map((kind) => {
      const [service = '', quantity] = kind.split(':');
      const own = single.filter(({ services: [first] }) => `${first!.id}:${first!.quantity}` === kind);
      const minutes = own.map(({ startedAt, endedAt }) => minutesBetween(startedAt, endedAt));
      return { service, quantity: Number(quantity), ...toSpread(minutes) };
    }),
    way: toSpread(finished.map(({ calledAt, startedAt }) => minutesBetween(calledAt, startedAt))),
    handover: toSpread(tickets.flatMap(toHandovers)),
    missed: { cases: missed.length, of: missed.length + finished.length },
    missedMinutes: toSpread(missed.map(({ calledAt, endedAt }) => minutesBetween(calledAt, endedAt))),
    left: { cases: all.filter(({ state }) => state === 'left').length, of: all.length },
    noShows: { cases: booked.filter(({ arrivedAt }) => arrivedAt === null).length, of: booked.length },
    lateness: toSpread(
      all.flatMap(({ appointmentAt, arrivedAt }) =>
        appointmentAt === null ? [] : [minutesBetween(appointmentAt, arrivedAt)],
      ),
    ),
    breaks: toSpread(breaks),
    openMinutes: days
      .flatMap(({ shifts }) => shifts)
      .reduce((sum, { startAt, endAt }) => sum + minutesBetween(startAt, endAt), 0),
  };
}

type Tickets = ReturnType<typeof daySoFar>['tickets'];

function toHandovers(tickets: Tickets): number[] {
  const called = tickets
    .filter(({ calledAt }) => calledAt !== null)
    .toSorted((one, other) => one.calledAt! - other.calledAt!);
  return called.flatMap((ticket, index) => {
    const before = called.slice(0, index).findLast(({ counter }) => counter === ticket.counter);
    if (!before || ticket.arrivedAt > before.endedAt!) return [];
    const gap = minutesBetween(before.endedAt, ticket.calledAt);
    return gap <= 10 ? [gap] : [];
  });
}

function minutesBetween(from: number | null, to: number | null): number {
  return (to! - from!) / minuteMs;
}

function toSpread(minutes: readonly number[]): MeasuredSpread {
  const cases = minutes.length;
  const mean = cases === 0 ? 0 : minutes.reduce((sum, each) => sum + each, 0) / cases;
  const variance = cases === 0 ? 0 : minutes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / cases;
  return { cases, mean, variance };
}
