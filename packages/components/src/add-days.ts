/** The day so many days later, or earlier. */
export function addDays(date: string, count: number): string {
  const day = new Date(Date.parse(date));
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}
