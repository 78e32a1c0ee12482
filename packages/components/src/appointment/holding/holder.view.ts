import type { FlowProblem } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { isPlanned } from '../appointment.view.ts';

/** What can be done with an appointment beside looking at it. */
export interface Possible {
  /** Kept as a calendar entry, as a picture of its code, on paper. */
  readonly save: boolean;
  readonly move: boolean;
  readonly cancel: boolean;
  /** It may not be moved once more, although it could be cancelled. */
  readonly isAtLimit: boolean;
  readonly documents: boolean;
  /** Its data can be looked at and deleted. */
  readonly erase: boolean;
}

/** What can be done with an appointment as it stands. */
export function toPossible(appointment: Appointment): Possible {
  const { state, cancellable, movable, movesLeft, documentWishes } = appointment;
  const isAhead = isPlanned(appointment);
  return {
    save: state === 'confirmed',
    move: isAhead && movable,
    cancel: cancellable && state !== 'arrived',
    isAtLimit: isAhead && cancellable && !movable && movesLeft === 0,
    documents: isAhead && documentWishes.length > 0,
    erase: state !== 'held' && state !== 'arrived',
  };
}

/** The time that an appointment had before, when it has another one now. */
export function toEarlier(before: Appointment | undefined, now: Appointment): Appointment | undefined {
  return before?.id === now.id && before.startAt !== now.startAt ? before : undefined;
}

/** Parts of the page where a problem is told: beside what led to it. */
export type Place = 'top' | 'saving' | 'changing' | 'documents';

/**
 * Where a problem is told.
 * @param used - Where somebody did something last.
 */
export function toPlace({ task }: FlowProblem, used: Place): Place {
  if (task === 'load') return 'top';
  return task === 'document' ? 'documents' : used;
}
