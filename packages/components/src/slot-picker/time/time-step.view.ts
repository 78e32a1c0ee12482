import type { BookingState, FlowProblem } from '@wartemarke/client';
import type { DayAvailability, DayPart, Days, EmptyReason, Slot } from '@wartemarke/contract';

/** A slot that was shown; it may be taken by now. */
export interface SeenSlot extends Slot {
  readonly isGone: boolean;
}

/** The times of a day, told apart at noon. */
export type TimeGroups = Readonly<Record<'morning' | 'afternoon', readonly SeenSlot[]>>;

/** A day without slots, why, and where there are some. */
export interface EmptyDay {
  readonly date: string;
  readonly reason: EmptyReason;
  readonly nextDate: string | null;
}

const lostCodes = new Set<string>([
  'slot_taken',
  'slot_unknown',
  'hold_expired',
  'hold_not_found',
  'hold_required',
]);

/** Whether a day has slots, as far as it is known. */
export function hasSlots(days: Days | null, date: string): boolean {
  return days?.days.some((day) => day.date === date && day.free > 0) ?? false;
}

/** The day to show first: the wished one while it has slots, else the first that has. */
export function toFirstDate(days: Days, wishedDate: string): string | null {
  return hasSlots(days, wishedDate) ? wishedDate : days.nextFreeDate;
}

/**
 * The days to list: those that were listed before, so that none moves under a hand, and as many more as are wished.
 * @param count - How many there should be.
 */
export function toShownDates({ days }: Days, before: readonly string[], count: number): readonly string[] {
  if (before.length >= count) return before;
  const last = before.at(-1) ?? '';
  const more = days.filter(({ date, free }) => free > 0 && date > last).map(({ date }) => date);
  return [...before, ...more.slice(0, count - before.length)];
}

/** The listed days with the chosen one among them, which may have been chosen elsewhere. */
export function withDate(dates: readonly string[], date: string | null): readonly string[] {
  return !date || dates.includes(date) ? dates : [...dates, date].sort();
}

/** Whether there are more days with slots than are listed. */
export function hasMoreDates({ days }: Days, shown: readonly string[]): boolean {
  const last = shown.at(-1) ?? '';
  return days.some(({ date, free }) => free > 0 && date > last);
}

/** What is known of a day. */
export function findDay({ days, from }: Days, date: string): DayAvailability {
  return days.find((day) => day.date === date) ?? { date, free: 0, reason: date < from ? 'past' : 'horizon' };
}

/**
 * The slots of a day as they were shown first, so that none moves under a hand; those that are taken by now are gone.
 * @param before - What was shown so far; nothing when the day was opened just now.
 */
export function withGone(before: readonly SeenSlot[], slots: readonly Slot[]): SeenSlot[] {
  const isFree = ({ startAt }: Slot) => slots.some((slot) => slot.startAt === startAt);
  if (!before.some(isFree)) return slots.map((slot) => ({ ...slot, isGone: false }));
  return before.map((slot) => ({ ...slot, isGone: !isFree(slot) }));
}

/**
 * The day that was asked for, when it has no slot.
 * @param emptyDate - A day that the calendar shows as empty; none when it is the booking's own day.
 */
export function toEmptyDay({ days, slots, date }: BookingState, emptyDate: string): EmptyDay | undefined {
  const asked = emptyDate || (slots?.slots.length === 0 ? date : null);
  if (!asked || !days) return undefined;
  const isFree = (day: DayAvailability) => day.free > 0 && day.date !== asked;
  const later = days.days.find((day) => isFree(day) && day.date > asked);
  const found = emptyDate ? undefined : slots?.reason;
  return {
    date: asked,
    reason: found ?? findDay(days, asked).reason ?? 'full',
    nextDate: (later ?? days.days.findLast(isFree))?.date ?? null,
  };
}

/**
 * The state to show while the times of a changed visit are on their way: with the days and times of the visit before.
 * @param before - The last state that had times.
 */
export function withEarlierTimes(state: BookingState, before: BookingState | undefined): BookingState {
  const isOnItsWay = !state.slots && !state.problem && (!state.days || state.days.nextFreeDate !== null);
  if (!isOnItsWay || !before?.slots || before.chosen === state.chosen) return state;
  return { ...state, days: before.days, date: before.date, slots: before.slots };
}

/** Groups the slots of a day by the office's own clock. */
export function toTimeGroups(slots: readonly SeenSlot[], clock: (at: string) => string): TimeGroups {
  const isMorning = ({ startAt }: Slot) => Number.parseInt(clock(startAt), 10) < 12;
  return {
    morning: slots.filter(isMorning),
    afternoon: slots.filter((slot) => !isMorning(slot)),
  };
}

/** How many slots a part of a day has. */
export function countPart(groups: TimeGroups, part: DayPart): number {
  const slots = part === 'any' ? [...groups.morning, ...groups.afternoon] : groups[part];
  return slots.filter(({ isGone }) => !isGone).length;
}

/** Whether the kept slot is gone, so that another one has to be chosen. */
export function isSlotLost({ code }: FlowProblem): boolean {
  return lostCodes.has(code);
}
