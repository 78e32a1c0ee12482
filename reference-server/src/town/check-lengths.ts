import type { OfficeConfiguration, QueueConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { minutesOfDay, weekdays } from './hours.ts';
import type { Opening } from './hours.ts';

/** Lengths of the stretches that an opening has between its breaks, as borders in minutes of the day. */
function stretchesOf({ from, to, breaks, lanes }: Opening): [start: number, end: number][] {
  if (lanes === 0) return [];
  const cuts = breaks
    .flatMap((span) => [minutesOfDay(span.from), minutesOfDay(span.to)])
    .sort((a, b) => a - b);
  const borders = [minutesOfDay(from), ...cuts, minutesOfDay(to)];
  return borders.flatMap((start, index) => (index % 2 === 0 ? [[start, borders[index + 1]!]] : []));
}

/** The longest time, in minutes, for which a day's openings are open without a gap. */
function longestOf(openings: readonly Opening[]): number {
  const stretches = openings.flatMap(stretchesOf).sort(([a], [b]) => a - b);
  let longest = 0;
  let begin = 0;
  let last = -1;
  for (const [start, end] of stretches) {
    if (start > last) begin = start;
    last = end;
    longest = Math.max(longest, last - begin);
  }
  return longest;
}

/** The longest time, in minutes, for which a queue is open without a gap on any day. */
export function longestOpening({ hours }: QueueConfiguration): number {
  const days = weekdays.map((day) => hours.weekly.filter(({ days }) => days.includes(day)));
  const exceptions = hours.exceptions.map(({ openings }) => openings ?? []);
  return Math.max(0, ...[...days, ...exceptions].map(longestOf));
}

function* checkQueue(queue: QueueConfiguration, office: OfficeConfiguration, path: Path): Generator<Finding> {
  const { gridMinutes, booking, hours } = queue;
  const { startEveryMinutes = gridMinutes } = booking;
  if (startEveryMinutes % gridMinutes !== 0) {
    const message = `${startEveryMinutes} is not a multiple of the grid of ${gridMinutes} minutes; start times must lie on it.`;
    yield mistake('slot_length', [...path, 'booking', 'startEveryMinutes'], message);
  }
  const counters = office.counters.filter(({ queues }) => queues.includes(queue.id)).length;
  for (const [index, { lanes }] of hours.weekly.entries()) {
    if (counters === 0 || lanes <= counters) continue;
    const message = `${lanes} lanes are more than the ${counters} counters that serve the queue "${queue.id}".`;
    yield warning('lanes_exceed_counters', [...path, 'hours', 'weekly', index, 'lanes'], message);
  }
}

function* checkServices(office: OfficeConfiguration, path: Path): Generator<Finding> {
  const longest = new Map(
    office.queues.map((queue) => [queue.id, { queue, minutes: longestOpening(queue) }]),
  );
  for (const [index, { id, queue: queueId, durationMinutes }] of office.services.entries()) {
    const { queue, minutes = 0 } = longest.get(queueId ?? '') ?? {};
    if (!queue || minutes === 0 || durationMinutes + queue.wrapUpMinutes <= minutes) continue;
    const message = `"${id}" takes ${durationMinutes} minutes and ${queue.wrapUpMinutes} of wrap-up, but its queue is never open for more than ${minutes} minutes without a gap, so it can never be booked.`;
    yield warning('duration_too_long', [...path, 'services', index, 'durationMinutes'], message);
  }
}

/** Finds lengths and numbers that do not fit together. */
export function* checkLengths(office: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, queue] of office.queues.entries()) {
    yield* checkQueue(queue, office, [...path, 'queues', index]);
  }
  yield* checkServices(office, path);
}
