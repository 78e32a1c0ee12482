import type { PushSubscriptionFacts, Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { FlowState } from '../flow/tasks.ts';
import type { Live } from '../live/live.ts';
import type { Store } from '../store.ts';

/** What the holder of a ticket asks the server. */
export type TicketTask = 'leave' | 'comeBack' | 'subscribe';

/** Everything that the holder of a ticket sees. What is not known yet is null. */
export interface TicketCaseState extends FlowState<TicketTask> {
  /** What opens the ticket; another one than in the beginning once the visit was passed on to another office. */
  readonly access: Access;
  /** How the connection stands, and since when what is shown is known. */
  readonly live: Live<Ticket>;
  /** The newest that is known, by the server's clock: from the stream, or from an answer that it lags behind. */
  readonly ticket: Ticket | null;
  /** The ticket of the office before, once the visit was passed on. */
  readonly passedFrom: Ticket | null;
  /** Whether the call is notified, also when the page is closed. */
  readonly isSubscribed: boolean;
}

/** A ticket in the hands of its holder, as a store. Every failure lands in `problem`; nothing is thrown. */
export interface TicketCase extends Store<TicketCaseState> {
  /** Gives the number back. Resolves with whether it worked. */
  leave(): Promise<boolean>;
  /** Comes back into the line after a missed call. Resolves with whether it worked. */
  comeBack(): Promise<boolean>;
  /** Has the call notified. Resolves with whether it worked. */
  subscribeToCall(subscription: PushSubscriptionFacts): Promise<boolean>;
  /** Connects anew after the stream was refused. */
  reconnect(): void;
  /** Calls off what runs. */
  close(): void;
}
