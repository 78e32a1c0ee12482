import { rules } from './model-town.ts';
import { takenOn, type Reference, type Visit } from './reference.ts';
import { startOf } from './reference-clock.ts';

/**
 * How many appointments ahead of a day would not fit into so many lanes: what has begun has the first claim, then who
 * booked first, then what was cancelled and has not come back.
 */
export function countMisfits(model: Reference, date: string, lanes: number): number {
  const left = Array(rules.cells).fill(lanes) as number[];
  const isAhead = (visit: Visit) => startOf(date, visit.cell) > model.nowAt;
  const claims = (visit: Visit) => [
    ...[isAhead(visit) ? 1 : 0, visit.state === 'cancelled' ? 1 : 0, visit.createdAt],
  ];
  const inOrder = takenOn(model, date).toSorted((a, b) => {
    const [one, other] = [claims(a), claims(b)];
    const differs = one.findIndex((claim, index) => claim !== other[index]);
    return differs < 0 ? (a.id < b.id ? -1 : 1) : one[differs]! - other[differs]!;
  });
  const misfits = inOrder.filter((visit) => {
    const cells = Array.from({ length: visit.cells }, (_, index) => visit.cell + index);
    if (cells.some((cell) => left[cell]! <= 0)) return true;
    for (const cell of cells) left[cell]! -= 1;
    return false;
  });
  return misfits.filter((visit) => visit.state === 'confirmed' && isAhead(visit)).length;
}
