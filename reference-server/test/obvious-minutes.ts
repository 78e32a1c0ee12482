/** One minute as the office's clock shows it. */
export interface ObviousMinute {
  readonly at: number;
  /** `08:05`. */
  readonly clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Every minute of a day, by asking the platform what the clock shows each quarter of an hour. */
export function obviousMinutes(date: string, timeZone: string): ObviousMinute[] {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const minutes: ObviousMinute[] = [];
  for (let at = noon - 30 * 3_600_000; at < noon + 30 * 3_600_000; at += 900_000) {
    const shown = formatOf(timeZone).format(at);
    if (!shown.startsWith(date)) continue;
    const [hour, minute] = shown.slice(11).split(':').map(Number) as [number, number];
    for (let each = 0; each < 15; each += 1) {
      const clock = `${pad(hour)}:${pad(minute + each)}`;
      minutes.push({ at: at + each * 60_000, clock });
    }
  }
  return minutes;
}

/** Writes `2027-03-29 08:00`: Sweden's way is ISO's. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
