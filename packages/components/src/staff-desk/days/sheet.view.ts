import type { DayDeskTask } from '@wartemarke/client';
import type { DeskAppointment } from '@wartemarke/contract';
import { isAhead } from './days.view.ts';

/** A step that a word to the citizen may go with. */
export type FormStep = 'cancel' | 'accept' | 'decline';

/** A step that is begun by a button. */
export type SheetStep = FormStep | 'move';

/** What is being done with the open appointment. */
export type SheetMode = 'show' | SheetStep;

const tasks: readonly DayDeskTask[] = [
  ...(['accept', 'decline', 'move', 'cancel'] as const),
  ...(['check', 'document', 'moveDays', 'moveSlots'] as const),
];

/** The steps that an appointment can take, the likeliest first. */
export function toSteps(appointment: DeskAppointment): SheetStep[] {
  if (!isAhead(appointment)) return [];
  return appointment.state === 'requested' ? ['accept', 'decline', 'move'] : ['move', 'cancel'];
}

/** Whether what was begun can still be done. */
export function isPossible(mode: SheetMode, appointment: DeskAppointment): boolean {
  return mode === 'show' || toSteps(appointment).includes(mode);
}

/** Whether a task is one of an appointment, not of a list or a day. */
export function isSheetTask(task: DayDeskTask): boolean {
  return tasks.includes(task);
}

/** The later one of two states of an appointment. */
export function toNewer(
  one: DeskAppointment | undefined,
  other: DeskAppointment | undefined,
): DeskAppointment | undefined {
  if (!one || !other) return one ?? other;
  return one.id === other.id && other.version > one.version ? other : one;
}
