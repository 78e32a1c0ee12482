import assert from 'node:assert/strict';
import { rules } from './model-town.ts';
import {
  createVisit,
  end,
  freeLanes,
  isKnown,
  isOver,
  type Entry,
  type Reference,
  type Visit,
  type Wished,
} from './reference.ts';
import { startOf, weekday } from './reference-clock.ts';

/* Who waits, once more, as plainly as it can be said. */

const MINUTE = 60_000;

/** Clears holds away that are over. */
export function expireHolds(model: Reference, date: string): void {
  for (const visit of model.visits.filter((held) => held.date === date && isOver(model, held))) {
    end(model, visit, 'expired');
    const entry = model.entries.find((waiting) => waiting.visit === visit.id);
    if (entry) putBack(entry, visit, false);
  }
}

/** Puts somebody back in line who did not take an offer. */
export function putBack(entry: Entry, visit: Visit, hasAnswered: boolean): void {
  entry.visit = null;
  entry.passed.push(startOf(visit.date, visit.cell));
  entry.unanswered = hasAnswered ? 0 : entry.unanswered + 1;
  entry.state = entry.unanswered >= rules.unansweredAtMost ? 'ended' : 'waiting';
}

function wishedBy(model: Reference, entry: Entry, date: string): Wished | undefined {
  const suits = entry.weekdays.length === 0 || entry.weekdays.includes(weekday(date));
  if (entry.state !== 'waiting' || !suits || date < entry.fromDate || date > entry.toDate) return undefined;
  for (let cell = 0; cell < rules.cells; cell += 1) {
    const wished = { date, cell, cells: entry.cells, online: true };
    const startAt = startOf(date, cell);
    const length = entry.cells * rules.cellMinutes * MINUTE;
    const isMorning = cell < rules.noonCell;
    if (entry.part !== 'any' && (entry.part === 'morning') !== isMorning) continue;
    if (entry.passed.some((passed) => passed < startAt + length && startAt < passed + length)) continue;
    if (startAt < model.nowAt + (rules.leadMinutes + rules.offerMinutes) * MINUTE) continue;
    if (isKnown(model, wished) && freeLanes(model, wished).length > 0) return wished;
  }
  return undefined;
}

/** Something of a day is free again: those who wait are asked, first come first. */
export function freed(model: Reference, date: string, idOf: (entry: string) => string): void {
  expireHolds(model, date);
  for (const entry of model.entries) {
    const wished = wishedBy(model, entry, date);
    if (!wished) continue;
    const [lane] = freeLanes(model, wished);
    assert.ok(lane !== undefined);
    const heldUntil = model.nowAt + rules.offerMinutes * MINUTE;
    const { cell, cells } = wished;
    const place = { id: idOf(entry.id), date, cell, cells, lane, heldUntil };
    const visit = createVisit({ ...place, createdAt: model.nowAt, entry: entry.id });
    model.visits.push(visit);
    entry.state = 'offered';
    entry.visit = visit.id;
  }
}
