/** What the office knows of the hour. */
export interface Hour {
  /** Time of day by the office's clock, `8:05`. */
  readonly clock: string;
  /** Whether every queue is closed and nobody waits. */
  readonly isClosed: boolean;
}

/**
 * Whether a screen is dark.
 * @param wish - Any of: `on`, always; `closed`, while every queue is closed; times such as `20:00-06:00`.
 */
export function isNight(wish: readonly string[], { clock, isClosed }: Hour): boolean {
  return wish.some(
    (each) => each === 'on' || (each === 'closed' && isClosed) || isWithin(each, toMinutes(clock)),
  );
}

function isWithin(times: string, now: number): boolean {
  const [from, to] = times.split('-').map(toMinutes);
  if (from === undefined || to === undefined) return false;
  return from <= to ? from <= now && now < to : from <= now || now < to;
}

/** Minutes since midnight; what is no time is no number, and within nothing. */
function toMinutes(time: string): number {
  const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Where a board stands that steps aside every ten minutes, 0 to 3. */
export function toStep(now: number): number {
  return Math.floor(now / 600_000) % 4;
}
