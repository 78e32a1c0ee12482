import type {
  Appointment,
  AppointmentRequest,
  Arrival,
  Board,
  CallNextResult,
  CheckInRequest,
  Clerk,
  Days,
  Device,
  DeviceKind,
  Hall,
  Hold,
  HoldRequest,
  Office,
  OfficeSummary,
  PairingCode,
  QueueTicket,
  ServiceQuantity,
  Session,
  SignIn,
  Slots,
  Ticket,
  TicketRequest,
  Today,
} from '@wartemarke/contract';
import type { Access } from './access.ts';
import type { Live } from './live/live.ts';
import type { Store } from './store.ts';
import type { Timers } from './timers.ts';

/** What a caller may say beside what is asked. */
export interface CallOptions {
  /** Calls it off; the call then fails with `ConnectionError`, code `aborted`. */
  signal?: AbortSignal;
  /** Key of the intention; the same key never has two effects. Made for each call when left out. */
  idempotencyKey?: string;
}

/** A ticket as a clerk names it. */
export interface TicketPlace {
  /** Id of the office. */
  office: string;
  id: string;
}

type ClerkStep = (ticket: TicketPlace, options?: CallOptions) => Promise<QueueTicket>;

/**
 * Everything that can be said to a town's server. Every call fails with `ApiError` when the server says
 * no, and with `ConnectionError` when no usable answer came.
 */
export interface Client {
  /** Address of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** The current time in epoch milliseconds. */
  now(): number;
  /** The timers by which flows and streams wait. */
  readonly timers: Timers;
  /** A new key for an intention that may have to be said more than once. */
  createKey(): string;
  /** The same client, speaking for the holder of this session or device token. */
  withToken(token: string): Client;
  /** The same client, asking for names and texts in this language. */
  withLanguage(language: string): Client;

  offices: {
    list(options?: CallOptions): Promise<{ offices: OfficeSummary[] }>;
    get(office: string, options?: CallOptions): Promise<Office>;
  };
  availability: {
    /** Without `from` and `to`: all days that can be booked. */
    days(office: string, wish: DaysWish, options?: CallOptions): Promise<Days>;
    slots(office: string, wish: SlotsWish, options?: CallOptions): Promise<Slots>;
    today(office: string, options?: CallOptions): Promise<Today>;
  };
  holds: {
    create(office: string, wish: HoldRequest, options?: CallOptions): Promise<Hold>;
    release(hold: Access, options?: CallOptions): Promise<void>;
  };
  appointments: {
    /** `token` is the hold's. */
    create(
      office: string,
      request: AppointmentRequest & { token: string },
      options?: CallOptions,
    ): Promise<Appointment>;
    get(appointment: Access, options?: CallOptions): Promise<Appointment>;
    /** `version` is the one that the citizen saw. */
    cancel(appointment: Access & { version: number }, options?: CallOptions): Promise<Appointment>;
  };
  checkIns: { create(office: string, request: CheckInRequest, options?: CallOptions): Promise<Arrival> };
  tickets: {
    draw(office: string, request: TicketRequest, options?: CallOptions): Promise<Arrival>;
    get(ticket: Access, options?: CallOptions): Promise<Ticket>;
    leave(ticket: Access, options?: CallOptions): Promise<Ticket>;
    recall: ClerkStep;
    start: ClerkStep;
    finish: ClerkStep;
    miss: ClerkStep;
  };
  counters: { callNext(office: string, counter: string, options?: CallOptions): Promise<CallNextResult> };
  sessions: {
    create(signIn: SignIn, options?: CallOptions): Promise<Session>;
    current(options?: CallOptions): Promise<Clerk>;
    end(options?: CallOptions): Promise<void>;
  };
  devices: {
    pair(request: { code: string }, options?: CallOptions): Promise<Device>;
    createCode(office: string, kind: DeviceKind, options?: CallOptions): Promise<PairingCode>;
  };
  /** Values that the server keeps up to date; connected while somebody subscribes. */
  live: {
    board(office: string): Store<Live<Board>>;
    ticket(ticket: Access): Store<Live<Ticket>>;
    hall(office: string): Store<Live<Hall>>;
  };
}

/** Days that could suit these services. */
export interface DaysWish {
  services: readonly ServiceQuantity[];
  /** First day, `YYYY-MM-DD`. */
  from?: string;
  /** Last day, named day included. */
  to?: string;
}

/** Slots of one day that could suit these services. */
export interface SlotsWish {
  services: readonly ServiceQuantity[];
  /** `YYYY-MM-DD`. */
  date: string;
}
