import type { QueueConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { minutesOfDay } from './hours.ts';
import type { Opening } from './hours.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

interface PlacedSpan extends Span {
  readonly path: Path;
}

const write = ({ from, to }: Span) => `${from}–${to}`;
const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** Finds spans that share time with one before them in the list. */
function* findOverlaps(spans: readonly PlacedSpan[], when: string): Generator<Finding> {
  for (const [index, span] of spans.entries()) {
    const other = spans.slice(0, index).find((earlier) => overlap(earlier, span));
    if (!other) continue;
    const message = `${write(span)} overlaps ${write(other)}${when}; part them, or raise the lanes of one.`;
    yield mistake('hours_overlap', span.path, message);
  }
}

function* checkSpan(span: PlacedSpan, gridMinutes: number): Generator<Finding> {
  if (span.from >= span.to) {
    const message = `${write(span)} ends before it begins; hours past midnight are two entries, one up to 24:00 and one from 00:00.`;
    yield mistake('hours_invalid', span.path, message);
  }
  for (const border of ['from', 'to'] as const) {
    if (minutesOfDay(span[border]) % gridMinutes === 0) continue;
    const message = `${span[border]} does not lie on the grid of ${gridMinutes} minutes; move it or choose another "gridMinutes".`;
    yield mistake('slot_length', [...span.path, border], message);
  }
}

function* checkOpening(opening: Opening, path: Path, gridMinutes: number): Generator<Finding> {
  yield* checkSpan({ ...opening, path }, gridMinutes);
  const breaks = opening.breaks.map((span, index) => ({ ...span, path: [...path, 'breaks', index] }));
  for (const span of breaks) {
    yield* checkSpan(span, gridMinutes);
    if (span.from >= opening.from && span.to <= opening.to) continue;
    const message = `The break ${write(span)} must lie within the opening ${write(opening)}.`;
    yield mistake('hours_invalid', span.path, message);
  }
  yield* findOverlaps(breaks, ' in this opening');
}

function* checkWeekly({ hours, gridMinutes }: QueueConfiguration, path: Path): Generator<Finding> {
  const openings = hours.weekly.map((entry, index) => ({ ...entry, path: [...path, 'weekly', index] }));
  for (const opening of openings) yield* checkOpening(opening, opening.path, gridMinutes);
  const reported = new Set<Path>();
  for (const day of new Set(hours.weekly.flatMap(({ days }) => days))) {
    const ofDay = openings.flatMap((opening) =>
      opening.days.filter((other) => other === day).map(() => opening),
    );
    for (const finding of findOverlaps(ofDay, ` on ${day}`)) {
      if (!reported.has(finding.path)) yield finding;
      reported.add(finding.path);
    }
  }
}

function* checkExceptions({ hours, gridMinutes }: QueueConfiguration, path: Path): Generator<Finding> {
  for (const [index, { date, until, openings, lanes }] of hours.exceptions.entries()) {
    const here = [...path, 'exceptions', index];
    if (until !== undefined && until < date) {
      const message = `The exception ends on ${until}, before it begins on ${date}; swap the two days.`;
      yield mistake('hours_invalid', [...here, 'until'], message);
    }
    if ((openings === undefined) === (lanes === undefined)) {
      const message =
        'An exception has either "openings" (an empty list closes) or "lanes" (as many at most).';
      yield mistake('hours_invalid', here, message);
    }
    const placed = (openings ?? []).map((opening, place) => ({
      ...opening,
      path: [...here, 'openings', place],
    }));
    for (const opening of placed) yield* checkOpening(opening, opening.path, gridMinutes);
    yield* findOverlaps(placed, '');
  }
}

/** Finds opening hours of a queue that contradict each other or its grid. */
export function* checkHours(queue: QueueConfiguration, path: Path): Generator<Finding> {
  const here = [...path, 'hours'];
  yield* checkWeekly(queue, here);
  yield* checkExceptions(queue, here);
  if (queue.hours.weekly.length > 0 || queue.hours.exceptions.length > 0) return;
  yield warning('hours_missing', here, `The queue "${queue.id}" is never open; give it weekly hours.`);
}
