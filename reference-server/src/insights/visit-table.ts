import type { ServiceQuantity } from '@wartemarke/contract';
import type { Cell } from './csv.ts';
import { isMany } from './few.ts';
import { groupBy } from './group-by.ts';

/** A visit as a line of the table: no name, no number, no instant. */
export interface TabledVisit {
  readonly date: string;
  /** Hour of the office's clock in which somebody came. */
  readonly hour: number;
  readonly isAppointment: boolean;
  readonly services: readonly ServiceQuantity[];
  readonly waitMinutes: number | null;
  readonly serviceMinutes: number | null;
  readonly wrapUpMinutes: number | null;
  readonly outcome: 'finished' | 'missed' | 'left';
  readonly recalls: number;
  readonly counter: string | null;
}

/** The first line. The names are those of the contract, for programs and for people, in no language of the town. */
export const tableHead: readonly string[] = [
  ...['date', 'weekday', 'hour', 'way', 'services', 'wait_minutes', 'service_minutes', 'wrap_up_minutes'],
  ...['outcome', 'recalls', 'counter'],
];

/**
 * Shapes visits as lines. Days with few visits are left out, and what few came for is called `other`: who knows when
 * somebody was there, and for what, finds no line of theirs alone by it.
 */
export function toTable(visits: readonly TabledVisit[]): Cell[][] {
  const ofDay = groupBy(visits, ({ date }) => date);
  const shown = visits.filter(({ date }) => isMany(ofDay.get(date)!.length));
  const ofConcern = groupBy(shown, toConcern);
  const lines = shown.map((visit) => {
    const concern = toConcern(visit);
    return toLine(visit, isMany(ofConcern.get(concern)!.length) ? concern : 'other');
  });
  return [[...tableHead], ...lines];
}

/** What somebody came for: `passport` or `identity-card:2 passport`. */
function toConcern({ services }: TabledVisit): string {
  return services
    .map(({ id, quantity }) => (quantity > 1 ? `${id}:${quantity}` : id))
    .sort()
    .join(' ');
}

function toLine(visit: TabledVisit, concern: string): Cell[] {
  const { date, hour, isAppointment, outcome, recalls, counter } = visit;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const minutes = [visit.waitMinutes, visit.serviceMinutes, visit.wrapUpMinutes];
  return [
    ...[date, weekday, hour, isAppointment ? 'appointment' : 'walk-in', concern],
    ...minutes.map((each) => (each === null ? null : Math.round(each))),
    ...[outcome, recalls, counter],
  ];
}
