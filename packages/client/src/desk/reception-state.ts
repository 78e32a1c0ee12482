import type { Arrival, DeskAppointment, TicketRequest } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What a reception asks the server. */
export type ReceptionTask = 'appointments' | 'draw' | 'checkIn';

/** Who got a number last. */
export interface Received {
  readonly arrival: Arrival;
  /** Absent for walk-ins who gave no name. */
  readonly name?: string | undefined;
}

/** Everything that a reception shows. What is not known yet is null. */
export interface ReceptionState extends FlowState<ReceptionTask> {
  /** The appointments of the day, earliest first. */
  readonly appointments: readonly DeskAppointment[] | null;
  readonly received: Received | null;
  /** Whom the last check-in was about, whether it worked or not. */
  readonly wanted: DeskAppointment | null;
}

/** How somebody with an appointment is checked in. */
export interface ReceptionCheckIn {
  /** Who comes too late takes a number like a walk-in. */
  readonly asWalkIn?: boolean;
}

/** A reception as a store, and what a clerk does at it. Every failure lands in `problem`; nothing is thrown. */
export interface Reception extends Store<ReceptionState> {
  /** Reads the appointments of a day, `YYYY-MM-DD`; what was read before stays until then. */
  showDay(date: string): Promise<void>;
  /** Draws a number for somebody. Resolves with whether it worked. */
  draw(request: TicketRequest): Promise<boolean>;
  /** Says that the holder of an appointment is here. Resolves with whether it worked. */
  checkIn(appointment: DeskAppointment, how?: ReceptionCheckIn): Promise<boolean>;
  /** Forgets who got a number last: the next one is served. */
  settle(): void;
  /** Calls off what runs. */
  leave(): void;
}

/** A reception at which nobody was received yet. */
export const initialReception: ReceptionState = {
  appointments: null,
  received: null,
  wanted: null,
  busy: [],
  problem: null,
};
