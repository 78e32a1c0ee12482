import type { BookingState, BookingStep } from './booking-state.ts';

const before: Partial<Record<BookingStep, BookingStep>> = {
  requirements: 'concern',
  day: 'concern',
  time: 'day',
  details: 'time',
};
const after: Partial<Record<BookingStep, BookingStep>> = {
  concern: 'day',
  requirements: 'day',
  day: 'time',
  time: 'details',
};

/** Whether what a step needs is there. */
export function canGoTo(state: BookingState, step: BookingStep): boolean {
  if (step === 'done') return state.appointment !== null;
  if (state.appointment) return false;
  if (step === 'details') return state.hold !== null;
  if (step === 'time') return state.date !== null;
  return step === 'concern' || state.chosen.length > 0;
}

/** The step before this one. */
export function stepBefore(step: BookingStep): BookingStep {
  return before[step] ?? step;
}

/** The step after this one. */
export function stepAfter(step: BookingStep): BookingStep {
  return after[step] ?? step;
}
