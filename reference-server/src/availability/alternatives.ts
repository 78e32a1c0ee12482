import type { Slot } from '@wartemarke/contract';
import { businessDate, findDate, toWireInstant } from './office-time.ts';
import { examineDay, openWindow, type AvailabilityQuestion } from './question.ts';
import { toInstants } from './slots.ts';

const offered = 3;

/**
 * Free starts near a wished instant, earliest first: the nearest ones of the same day, then the first ones of
 * the days that follow. Needs the occupancies of all these days.
 * @returns Epoch milliseconds, at most three.
 */
export function alternativesTo(question: AvailabilityQuestion, wishedAt: number): number[] {
  const window = openWindow(question);
  const wishedDate = businessDate(wishedAt, question.calendar.timeZone);
  const found: number[] = [];
  const collect = (date: string) => {
    const { plan, starts } = examineDay(question, window, date);
    const instants = plan ? toInstants(plan, starts) : [];
    instants.sort((one, other) => Math.abs(one - wishedAt) - Math.abs(other - wishedAt));
    found.push(...instants.slice(0, offered - found.length));
    return found.length === offered;
  };
  findDate(wishedDate > window.firstDate ? wishedDate : window.firstDate, window.lastDate, collect);
  return found.sort((one, other) => one - other);
}

/** Writes a start as the contract's slot. */
export function toSlot(startAt: number, minutes: number, timeZone: string): Slot {
  return {
    startAt: toWireInstant(startAt, timeZone),
    endAt: toWireInstant(startAt + minutes * 60_000, timeZone),
  };
}
