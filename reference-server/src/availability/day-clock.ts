import { addDays, instantAt, midnightAt } from './office-time.ts';

const minuteMs = 60_000;

/** A stretch of time, half-open. */
export interface OpenTime {
  readonly startAt: number;
  readonly endAt: number;
}

/** Times of the office's clock, `08:00` to `24:00`. */
export interface ClockTimes {
  readonly from: string;
  readonly to: string;
}

/** One day of the office's clock. */
export interface DayClock extends OpenTime {
  /**
   * The instants between two times of the clock. Of a time that is shown twice a start means the first and an
   * end the second; a time that is skipped is the instant of the jump.
   */
  readonly stretch: (times: ClockTimes) => OpenTime;
}

/** Sets the clock to a day: asks for the offset twice, and again only on days on which it changes. */
export function createDayClock(date: string, timeZone: string): DayClock {
  const startAt = midnightAt(date, timeZone);
  const endAt = midnightAt(addDays(date, 1), timeZone);
  const isPlain = endAt - startAt === 1440 * minuteMs;
  const toInstant = (time: string, occurrence: 'first' | 'second'): number => {
    const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    return isPlain ? startAt + minutes * minuteMs : instantAt(date, minutes, timeZone, occurrence);
  };
  return {
    startAt,
    endAt,
    stretch: ({ from, to }) => ({ startAt: toInstant(from, 'first'), endAt: toInstant(to, 'second') }),
  };
}

/** What remains of a stretch without its breaks. */
export function cutOut(whole: OpenTime, breaks: readonly OpenTime[]): OpenTime[] {
  let parts = [whole].filter(isSome);
  for (const { startAt, endAt } of breaks.filter(isSome)) {
    parts = parts.flatMap((part) => [
      { startAt: part.startAt, endAt: Math.min(part.endAt, startAt) },
      { startAt: Math.max(part.startAt, endAt), endAt: part.endAt },
    ]);
    parts = parts.filter(isSome);
  }
  return parts;
}

/** Joins stretches that touch or overlap, earliest first. */
export function joinTimes(times: readonly OpenTime[]): OpenTime[] {
  const joined: OpenTime[] = [];
  for (const { startAt, endAt } of times.toSorted((one, other) => one.startAt - other.startAt)) {
    const last = joined.at(-1);
    if (last && startAt <= last.endAt) joined.push({ ...joined.pop()!, endAt: Math.max(last.endAt, endAt) });
    else joined.push({ startAt, endAt });
  }
  return joined;
}

function isSome({ startAt, endAt }: OpenTime): boolean {
  return startAt < endAt;
}
