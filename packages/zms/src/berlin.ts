/** ZMS runs in Germany and says no zone. */
export const timeZone = 'Europe/Berlin';

const formats = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone, hourCycle: 'h23', timeZoneName: 'longOffset' },
  ...{
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
});

/** Writes an instant (epoch milliseconds) as ISO 8601 with the offset of Berlin. */
export function toInstant(at: number): string {
  const parts = Object.fromEntries(formats.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second, timeZoneName = '' } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.slice(3) || '+00:00'}`;
}

/** The day in Berlin, `YYYY-MM-DD`. */
export function toDate(at: number): string {
  return toInstant(at).slice(0, 10);
}

/** The day so many days later. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(Date.parse(date)).getUTCDay());
}
