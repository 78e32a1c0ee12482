import type {
  Arrival,
  CheckInRequest,
  PushKey,
  PushSubscriptionFacts,
  QueueTicket,
  Signal,
  SignalRequest,
  Ticket,
  TicketFinish,
  TicketPriority,
  TicketRequest,
  TicketTransfer,
} from '@wartemarke/contract';
import type { Access } from './access.ts';
import type { CallOptions } from './client.ts';

/** A ticket as a clerk names it. */
export interface TicketPlace {
  /** Id of the office. */
  office: string;
  id: string;
}

/** A signal as staff and kiosks name it. */
export interface SignalPlace {
  /** Id of the office. */
  office: string;
  id: string;
}

type ClerkStep<Facts extends object = object> = (
  ticket: TicketPlace & Facts,
  options?: CallOptions,
) => Promise<QueueTicket>;

/** What is said in the office: arriving, waiting, being called. */
export interface ClientOnSite {
  checkIns: { create(office: string, request: CheckInRequest, options?: CallOptions): Promise<Arrival> };
  tickets: {
    draw(office: string, request: TicketRequest, options?: CallOptions): Promise<Arrival>;
    get(ticket: Access, options?: CallOptions): Promise<Ticket>;
    leave(ticket: Access, options?: CallOptions): Promise<Ticket>;
    /** Comes back into the line after a missed call. */
    return(ticket: Access, options?: CallOptions): Promise<Ticket>;
    /** Has the holder notified of the call, also when the page is closed. */
    subscribe(ticket: Access & { subscription: PushSubscriptionFacts }, options?: CallOptions): Promise<void>;
    /** Calls a chosen one to a counter. */
    call: ClerkStep<{ counter: string }>;
    recall: ClerkStep;
    start: ClerkStep;
    finish: ClerkStep<TicketFinish>;
    miss: ClerkStep;
    park: ClerkStep<{ note?: string }>;
    /** Passes on to another queue, counter or office. Their names are those of the contract's `TicketTransfer`. */
    transfer: ClerkStep<{ to: TicketTransfer }>;
    /** Has it served earlier; null takes that back. */
    prioritize: ClerkStep<{ priority: TicketPriority | null }>;
    /** Brings back into the line whoever missed the call. */
    readmit: ClerkStep;
  };
  signals: {
    create(office: string, request: SignalRequest, options?: CallOptions): Promise<Signal>;
    /** Somebody is on the way. */
    answer(signal: SignalPlace, options?: CallOptions): Promise<Signal>;
    end(signal: SignalPlace, options?: CallOptions): Promise<Signal>;
  };
  push: { key(options?: CallOptions): Promise<PushKey> };
}
