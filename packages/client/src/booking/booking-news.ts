import { formatServicesQuery, type ServiceQuantity } from '@wartemarke/contract';
import type { FlowProblem } from '../flow/flow-problem.ts';
import type { Store } from '../store.ts';
import { initialBooking, type BookingState, type BookingStep, type BookingTask } from './booking-state.ts';

/** Where something happens. */
interface Place {
  /** Id of the office. */
  readonly office: string;
}

/**
 * What can be told of a booking to whoever counts: what was chosen and how far somebody came. Of the person there is
 * nothing in it, neither what was typed, nor what was answered, nor what was handed in.
 */
export interface BookingNews {
  /** The catalogue is there: somebody can begin. */
  readonly show: Place;
  /** The visit has these services now. */
  readonly services: Place & { readonly services: readonly Pick<ServiceQuantity, 'id' | 'quantity'>[] };
  /** Somebody came to another step. */
  readonly step: Place & { readonly step: BookingStep };
  /** The times of a day, `YYYY-MM-DD`, are looked at. */
  readonly day: Place & { readonly date: string };
  /** A time of this day is kept. */
  readonly keep: Place & { readonly date: string };
  /** The chosen or kept time of this day is lost. */
  readonly lose: Place & { readonly date: string; readonly code: FlowProblem['code'] };
  /** The server has a document; id of the wished one that it is. */
  readonly document: Place & { readonly wish: string };
  /** The appointment is booked. Its id leads to a person in the town's database. */
  readonly book: Place & { readonly appointment: string };
  /** Something went wrong. */
  readonly problem: Place & { readonly task: BookingTask; readonly code: FlowProblem['code'] };
}

/** Takes news of a booking. */
export type TellNews = <Name extends keyof BookingNews>(name: Name, facts: BookingNews[Name]) => void;

/**
 * Tells what is new in a booking, but for steps, documents and problems.
 * @param before - How it was told of last; nothing when it was not.
 */
export function tellNews(before: BookingState | undefined, state: BookingState, tell: TellNews): void {
  const was = before ?? initialBooking;
  const { chosen, date, hold, lostSlot, problem, appointment } = state;
  if (!state.office) return;
  const office = state.office.id;
  const isNew = (key: keyof BookingState) => state[key] !== was[key];
  if (!was.office) tell('show', { office });
  const services = formatServicesQuery(chosen);
  if (services && services !== formatServicesQuery(was.chosen)) {
    tell('services', { office, services: withoutAnswers(chosen) });
  }
  if (date && isNew('date')) tell('day', { office, date });
  if (hold && hold.startAt !== was.hold?.startAt) tell('keep', { office, date: toDate(hold) });
  if (lostSlot && problem && isNew('lostSlot')) {
    tell('lose', { office, date: toDate(lostSlot), code: problem.code });
  }
  if (appointment && isNew('appointment')) tell('book', { office, appointment: appointment.id });
}

/** Tells the rest: what the elements tell by themselves. */
function tellRest(before: BookingState = initialBooking, state: BookingState, tell: TellNews): void {
  const { step, problem, documents } = state;
  if (!state.office) return;
  const office = state.office.id;
  for (const { key, document, wish = '' } of documents) {
    const known = before.documents.find((each) => each.key === key);
    if (document && !known?.document) tell('document', { office, wish });
  }
  if (step !== before.step) tell('step', { office, step });
  if (problem && problem !== before.problem)
    tell('problem', { office, task: problem.task, code: problem.code });
}

/**
 * Tells each step that somebody takes in a booking, so that a page can count how far people come.
 * @returns Ends it.
 */
export function followSteps(booking: Store<BookingState>, tell: TellNews): () => void {
  let before: BookingState | undefined;
  return booking.subscribe((state) => {
    const known = before;
    before = state;
    tellNews(known, state, tell);
    tellRest(known, state, tell);
  });
}

/** The services alone: answers may tell something of a person. */
export function withoutAnswers(
  chosen: readonly ServiceQuantity[],
): readonly Pick<ServiceQuantity, 'id' | 'quantity'>[] {
  return chosen.map(({ id, quantity }) => ({ id, quantity }));
}

function toDate({ startAt }: { readonly startAt: string }): string {
  return startAt.slice(0, 10);
}
