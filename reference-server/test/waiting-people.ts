import type { DayPart } from '@wartemarke/contract';

/** Numbers from 0 to 1, always the same for a seed (mulberry32 by Tommy Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How much suits somebody, widest first. */
export const widths = ['anything', 'two weeks', 'some weekdays', 'one morning'] as const;
export type Width = (typeof widths)[number];

/** Somebody who waits. Days are counted from the first of the simulation, which is a Monday. */
export interface Person {
  readonly width: Width;
  readonly joinedAt: number;
  readonly cells: number;
  readonly fromDay: number;
  readonly toDay: number;
  /** 1 is Monday; all of them when empty. */
  readonly weekdays: readonly number[];
  readonly part: DayPart;
  state: 'waiting' | 'offered' | 'done';
  /** Starts that were offered and not taken. */
  readonly passed: number[];
  unanswered: number;
  firstOfferAt?: number;
}

/** Somebody who comes onto the list, of some width of wish. */
export function somebody(random: () => number, joinedAt: number, today: number): Person {
  const upTo = (count: number) => Math.floor(random() * count);
  const width = widths[upTo(widths.length)]!;
  const fromDay = today + 1 + upTo(10);
  const part = random() < 0.5 ? 'any' : random() < 0.5 ? 'morning' : 'afternoon';
  const wishes = {
    anything: { fromDay: today + 1, toDay: today + 60, weekdays: [], part: 'any' },
    'two weeks': { fromDay, toDay: fromDay + 13, weekdays: [], part },
    'some weekdays': { fromDay, toDay: fromDay + 27, weekdays: [1 + upTo(5), 1 + upTo(5)], part },
    'one morning': { fromDay, toDay: fromDay, weekdays: [], part: 'morning' },
  } as const;
  const who = { width, joinedAt, cells: random() < 0.8 ? 1 : 2, ...wishes[width] };
  return { ...who, state: 'waiting', passed: [], unanswered: 0 };
}

/** Whether half a day suits somebody. */
export function isSuitable(
  { fromDay, toDay, weekdays, part }: Person,
  day: number,
  half: 'morning' | 'afternoon',
): boolean {
  const isWeekday = weekdays.length === 0 || weekdays.includes((day % 7) + 1);
  return day >= fromDay && day <= toDay && isWeekday && (part === 'any' || part === half);
}
