/** The zone of the town. */
export const timeZone = 'Europe/Berlin';

const offsetOf = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
const dateOf = new Intl.DateTimeFormat('en-CA', { timeZone });
const clockOf = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

/** The instant at so many minutes of a day in the town's zone, as ISO 8601 with offset. The office is closed while clocks change. */
export function instantOf(date: string, minutes: number): string {
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:00`;
  const parts = offsetOf.formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3) ?? '';
  return `${date}T${clock}${offset}`;
}

/** Shows an instant (epoch milliseconds) as ISO 8601 in the town's zone, to the minute. */
export function toInstant(at: number): string {
  return instantOf(toDate(at), toMinutes(at));
}

/** The day in the town's zone, `YYYY-MM-DD`. */
export function toDate(at: number): string {
  return dateOf.format(at);
}

/** Minutes of the day in the town's zone. */
export function toMinutes(at: number): number {
  const [hours = 0, minutes = 0] = clockOf.format(at).split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day so many days later. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
