import type { SignagePage, WeekdayHours } from '@wartemarke/contract';

/** Queues that are open at the same times. */
export interface SharedHours {
  readonly names: readonly string[];
  readonly days: readonly WeekdayHours[];
}

/** Puts queues together that are open at the same times, in their order. */
export function toSharedHours(hours: NonNullable<SignagePage['hours']>): SharedHours[] {
  const shared = new Map<string, SharedHours>();
  for (const { name, days } of hours) {
    const key = JSON.stringify(days);
    shared.set(key, { names: [...(shared.get(key)?.names ?? []), name], days });
  }
  return [...shared.values()];
}

/** How many lines the days take side by side. */
export function countLines(shared: readonly SharedHours[]): number {
  const days = shared[0]?.days ?? [];
  const heights = days.map((_, index) =>
    Math.max(1, ...shared.map((each) => each.days[index]?.openings.length ?? 0)),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** A day of that weekday (1 for Monday), for the formats of the language. */
export function toSomeDay(weekday: number): string {
  // The 1st of January 2024 was a Monday.
  return `2024-01-0${weekday}`;
}

/** Times as a clock shows them: `8:00 – 12:00`. */
export function toTimes({ from, to }: WeekdayHours['openings'][number]): string {
  return `${toClock(from)} – ${toClock(to)}`;
}

function toClock(time: string): string {
  return time.replace(/^0/, '');
}
