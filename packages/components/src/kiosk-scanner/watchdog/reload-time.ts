/** A page, and the moment at which it is asked about. */
export interface PageAge {
  /** When the page was loaded, epoch milliseconds. */
  readonly loadedAt: number;
  readonly now: number;
  /** Time of day at which it is to be loaded anew, `HH:MM`; anything else never comes. */
  readonly reloadAt: string;
  /** Zone of the office; the device's own when left out. */
  readonly timeZone?: string | undefined;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether the time of day has passed today, and the page is older than that. Where a clock leaves that time out, it
 * has passed with the next one that there is; where it comes twice, the first one counts.
 */
export function isReloadDue({ loadedAt, now, reloadAt, timeZone }: PageAge): boolean {
  if (!timeOfDay.test(reloadAt)) return false;
  const [today, time] = sayOnWall(now, timeZone);
  return time >= reloadAt && sayOnWall(loadedAt, timeZone).join(' ') < `${today} ${reloadAt}`;
}

/** Day and time as the office's calendar and clock show them, so that later ones sort later. */
function sayOnWall(at: number, timeZone: string | undefined): readonly [date: string, time: string] {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  })
    .format(at)
    .split(' ');
  return [date, time];
}
