import type { BookingState, FlowProblem } from '@wartemarke/client';
import type { DayAvailability, Days, EmptyReason, Slot } from '@wartemarke/contract';

/** The times of a day, told apart at noon. */
export interface TimeGroups {
  readonly morning: readonly Slot[];
  readonly afternoon: readonly Slot[];
}

const lostCodes = new Set<string>([
  'slot_taken',
  'slot_unknown',
  'hold_expired',
  'hold_not_found',
  'hold_required',
]);

/** The first days with slots. */
export function toNextDays({ days }: Days, count: number): DayAvailability[] {
  return days.filter(({ free }) => free > 0).slice(0, count);
}

/** A day without slots, why, and where there are some. */
export interface EmptyDay {
  readonly date: string;
  readonly reason: EmptyReason;
  readonly nextDate: string | null;
}

/**
 * The day that was asked for, when it has no slot.
 * @param emptyDate - A day that the calendar shows as empty; none when it is the booking's own day.
 */
export function toEmptyDay({ days, slots, date }: BookingState, emptyDate: string): EmptyDay | undefined {
  const asked = emptyDate || (slots?.slots.length === 0 ? date : null);
  if (!asked || !days) return undefined;
  const found = emptyDate ? undefined : slots?.reason;
  const isFree = (day: DayAvailability) => day.free > 0 && day.date !== asked;
  const later = days.days.find((day) => isFree(day) && day.date > asked);
  return {
    date: asked,
    reason: found ?? toReason(days, asked),
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
export function toTimeGroups(slots: readonly Slot[], clock: (at: string) => string): TimeGroups {
  const isMorning = ({ startAt }: Slot) => Number.parseInt(clock(startAt), 10) < 12;
  return {
    morning: slots.filter(isMorning),
    afternoon: slots.filter((slot) => !isMorning(slot)),
  };
}

/** Whether the kept slot is gone, so that another one has to be chosen. */
export function isSlotLost({ code }: FlowProblem): boolean {
  return lostCodes.has(code);
}

function toReason({ days, from }: Days, date: string): EmptyReason {
  const day = days.find((each) => each.date === date);
  if (!day) return date < from ? 'past' : 'horizon';
  return day.reason ?? 'full';
}
