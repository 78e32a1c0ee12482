import { rules } from './model-town.ts';

const MINUTE = 60_000;
// The clock of Berlin goes back on this morning; the model knows of no other change.
const winterFromAt = Date.parse('2027-10-31T01:00:00Z');
const winterFromDate = '2027-10-31';

/** The instant at which a cell of a day begins. */
export function startOf(date: string, cell: number): number {
  const offset = date < winterFromDate ? '+02:00' : '+01:00';
  return Date.parse(`${date}T${rules.openFrom}:00${offset}`) + cell * rules.cellMinutes * MINUTE;
}

/** How many cells after midnight the first one begins: on the day of the change midnight is an hour further away. */
export function firstCellOf(date: string): number {
  const midnightAt = Date.parse(`${date}T00:00:00${date <= winterFromDate ? '+02:00' : '+01:00'}`);
  return (startOf(date, 0) - midnightAt) / (rules.cellMinutes * MINUTE);
}

/** The day that a clock in Berlin shows. */
export function dateAt(nowAt: number): string {
  const hours = nowAt < winterFromAt ? 2 : 1;
  return new Date(nowAt + hours * 60 * MINUTE).toISOString().slice(0, 10);
}

/** The day so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, 1 is Monday. */
export function weekday(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
