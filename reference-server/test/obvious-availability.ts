import type { DayLoad } from '../src/availability/occupancy.ts';
import type { QueueConfiguration } from '../src/town/configuration.ts';
import { obviousMinutes } from './obvious-minutes.ts';

/*
 * The rules of availability once more, as slowly and plainly as they can be said: a list of minutes, an object
 * for each start, a text of dots for each lane. It shares no code with the engine.
 */

/** A start on the grid, free or not. */
export interface ObviousStart {
  readonly startAt: number;
  readonly cell: number;
  /** Lanes that are open and free for the whole length, each with the free cells around and under it. */
  readonly lanes: { lane: number; gap: number }[];
  /** Whether an appointment could begin here if nothing were taken. */
  readonly isPlanned: boolean;
}

export interface ObviousDay {
  readonly closedReason?: 'closed' | 'holiday';
  /** Lanes that are open, by cell. */
  readonly lanes: number[];
  readonly starts: ObviousStart[];
}

export interface ObviousAsk {
  readonly queue: QueueConfiguration;
  readonly date: string;
  readonly timeZone: string;
  readonly isHoliday: (date: string) => boolean;
  readonly cells: number;
  readonly load?: DayLoad | undefined;
}

/** Works out one day, whatever the hour is now. */
export function obviousDay(ask: ObviousAsk): ObviousDay {
  const { queue, date, timeZone, cells } = ask;
  const hours = obviousHours(ask);
  const minutes = obviousMinutes(date, timeZone);
  const lanes: number[] = Array.from({ length: Math.ceil(minutes.length / queue.gridMinutes) }, () => 0);
  const startCells = new Set<number>();
  for (const opening of hours.openings) {
    const isOpen = between(minutes, opening);
    const inBreak = opening.breaks.map((pause) => between(minutes, pause));
    const wholeCells = lanes.map((_, cell) => minutesOf(cell, queue).every((minute) => isOpen[minute]));
    const first = wholeCells.indexOf(true);
    const step = (queue.booking.startEveryMinutes ?? queue.gridMinutes) / queue.gridMinutes;
    for (const cell of lanes.keys()) {
      if (!wholeCells[cell]) continue;
      if ((cell - first) % step === 0) startCells.add(cell);
      const isCut = inBreak.some((pause) => minutesOf(cell, queue).some((minute) => pause[minute]));
      if (!isCut) lanes[cell] = Math.max(lanes[cell]!, opening.lanes);
    }
  }
  const closedReason = hours.reason ?? (lanes.every((count) => count === 0) ? 'closed' : undefined);
  const pictures = drawLanes(lanes, ask.load);
  const starts = [...startCells]
    .toSorted((one, other) => one - other)
    .map((cell) => ({
      startAt: minutes[0]!.at + cell * queue.gridMinutes * 60_000,
      cell,
      lanes: pictures.flatMap((picture, lane) => gapAround(picture, cell, cells, lane)),
      isPlanned: drawLanes(lanes).some((picture, lane) => gapAround(picture, cell, cells, lane).length > 0),
    }));
  return { lanes, starts, ...(closedReason && { closedReason }) };
}

type OpeningOfDay = QueueConfiguration['hours']['weekly'][number] | ExceptionOpening;
type ExceptionOpening = NonNullable<QueueConfiguration['hours']['exceptions'][number]['openings']>[number];

function obviousHours({ queue, date, isHoliday }: ObviousAsk): {
  openings: readonly OpeningOfDay[];
  reason?: 'closed' | 'holiday';
} {
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  const weekday = names[new Date(`${date}T12:00:00Z`).getUTCDay()]!;
  const weekly: readonly OpeningOfDay[] = queue.hours.weekly.filter((entry) => entry.days.includes(weekday));
  const isFree = queue.hours.publicHolidays === 'closed' && isHoliday(date);
  const usual = isFree ? [] : weekly;
  let openings = usual;
  let reason: 'holiday' | undefined = isFree ? 'holiday' : undefined;
  for (const exception of queue.hours.exceptions) {
    if (date < exception.date || date > (exception.until ?? exception.date)) continue;
    reason = isFree && !exception.openings ? 'holiday' : undefined;
    openings = (exception.openings ?? usual).map((opening) => ({
      ...opening,
      lanes: Math.min(opening.lanes, exception.lanes ?? 64),
    }));
  }
  return { openings, ...(reason && { reason }) };
}

/** Which minutes of a day lie from the first that shows `from` or later to the last that shows less than `to`. */
function between(
  minutes: readonly { clock: string }[],
  { from, to }: { from: string; to: string },
): boolean[] {
  const first = minutes.findIndex(({ clock }) => clock >= from);
  const last = minutes.findLastIndex(({ clock }) => clock < to);
  return minutes.map((_, index) => first >= 0 && index >= first && index <= last);
}

function minutesOf(cell: number, { gridMinutes }: QueueConfiguration): number[] {
  return Array.from({ length: gridMinutes }, (_, minute) => cell * gridMinutes + minute);
}

/** A text for each lane: a dot for a free cell, a cross for one that is closed or taken. */
function drawLanes(lanes: readonly number[], load?: DayLoad): string[] {
  const count = Math.max(...lanes);
  const pictures = Array.from({ length: count }, (_, lane) => lanes.map((open) => (lane < open ? '.' : 'x')));
  const homeless: number[] = [];
  for (const { lane, cell, cells } of load?.runs ?? []) {
    for (let each = cell; each < cell + cells; each += 1) {
      if (lane < (lanes[each] ?? 0)) pictures[lane]![each] = 'x';
      else homeless.push(each);
    }
  }
  for (const cell of homeless) {
    const host = pictures.findLast((picture) => picture[cell] === '.');
    if (host) host[cell] = 'x';
  }
  return pictures.map((picture) => picture.join(''));
}

function gapAround(
  picture: string,
  cell: number,
  cells: number,
  lane: number,
): { lane: number; gap: number }[] {
  if (picture.slice(cell, cell + cells) !== '.'.repeat(cells)) return [];
  const end = `${picture}x`.indexOf('x', cell);
  const start = picture.slice(0, cell).lastIndexOf('x') + 1;
  return [{ lane, gap: end - start - cells }];
}
