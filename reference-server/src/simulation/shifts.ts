import { joinTimes, type OpenTime } from '../availability/day-clock.ts';
import type { CounterConfiguration, QueueConfiguration } from '../town/configuration.ts';
import type { PeopleFacts } from './people.ts';
import type { Shift } from './play-day.ts';
import { gamma } from './random.ts';

const minuteMs = 60_000;
const shortestMinutes = 20;

/** Who works when: as many counters as the hours plan lanes for, with breaks, and some of them not all day. */
export function drawShifts(facts: PeopleFacts): Shift[] {
  const { office, hours, midnightAt } = facts;
  const wanted = new Set<string>();
  for (const queue of office.queues) {
    const [opening] = hours.remaining(queue, midnightAt);
    const serving = office.counters.filter(({ queues }) => queues.includes(queue.id));
    const lanes = opening ? hours.lanes(queue, opening.startAt) : 0;
    const known = serving.filter(({ id }) => wanted.has(id)).length;
    const others = serving.filter(({ id }) => !wanted.has(id));
    others.slice(0, Math.max(0, lanes - known)).forEach(({ id }) => wanted.add(id));
  }
  const [first] = office.counters.filter(({ id }) => wanted.has(id));
  return office.counters
    .filter(({ id }) => wanted.has(id))
    .flatMap((counter) => drawOwn(counter, counter === first, facts));
}

function drawOwn(counter: CounterConfiguration, isAllDay: boolean, facts: PeopleFacts): Shift[] {
  const { office, habits, hours, midnightAt, chance } = facts;
  const own = (queue: QueueConfiguration) => counter.queues.includes(queue.id);
  const openings = joinTimes(
    office.queues.filter(own).flatMap((queue) => hours.remaining(queue, midnightAt)),
  );
  const isPartTime = !isAllDay && chance() < habits.partTimeShare;
  const comesLate = chance() < 0.5;
  return openings.flatMap(({ startAt, endAt }, index) => {
    const isFirst = index === 0;
    const isLast = index === openings.length - 1;
    const late = isPartTime && comesLate && isFirst ? 60 : chance() * 4;
    const early = isPartTime && !comesLate && isLast ? 60 : 0;
    const stretch = { startAt: startAt + late * minuteMs, endAt: endAt - early * minuteMs };
    return withBreaks(stretch, facts).map((time) => ({
      ...{ counter: counter.id, queues: counter.queues, ...time },
      ...(counter.services && { services: counter.services }),
    }));
  });
}

function withBreaks({ startAt, endAt }: OpenTime, { habits, chance }: PeopleFacts): OpenTime[] {
  const times: OpenTime[] = [];
  let from = startAt;
  for (;;) {
    const to = from + gamma(chance, habits.betweenBreaks, 0.4) * minuteMs;
    if (to > endAt - 2 * shortestMinutes * minuteMs) break;
    times.push({ startAt: Math.round(from), endAt: Math.round(to) });
    from = to + gamma(chance, habits.breakMinutes, 0.3) * minuteMs;
  }
  if (from < endAt) times.push({ startAt: Math.round(from), endAt: Math.round(endAt) });
  return times;
}
