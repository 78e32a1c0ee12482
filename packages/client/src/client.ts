import type {
  Appointment,
  AppointmentData,
  AppointmentRequest,
  Arrival,
  Board,
  CallNextResult,
  Challenge,
  CheckInRequest,
  Clerk,
  CounterStateChange,
  Days,
  Device,
  DeviceKind,
  Document,
  DurationChange,
  Earliest,
  Hall,
  HallCounter,
  Hold,
  HoldRequest,
  Insights,
  Office,
  OfficeSummary,
  PairingCode,
  PushKey,
  PushSubscriptionFacts,
  QueueStateChange,
  QueueSummary,
  QueueTicket,
  ServiceQuantity,
  Session,
  Signal,
  SignalRequest,
  SignIn,
  Slots,
  SuggestedDuration,
  Ticket,
  TicketFinish,
  TicketPriority,
  TicketRequest,
  TicketTransfer,
  Today,
  WaitingEntry,
  WaitingWish,
  WhatIf,
  WhatIfOutcome,
} from '@wartemarke/contract';
import type { Access } from './access.ts';
import type { ClientDesk } from './client-desk.ts';
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

/** An appointment with the version that its holder saw. */
export interface VersionAccess extends Access {
  version: number;
}

/** What a proof of work is for. */
export type ChallengeAction = 'hold' | 'wait';

/** A document to hand in. */
export interface DocumentUpload {
  file: Blob;
  /** The file's name; the server keeps a safe one of it. */
  name: string;
  /** Id of the wished document that it is. */
  wish?: string;
}

/** What a caller may say beside a document. */
export interface UploadOptions extends CallOptions {
  /** Told how much was sent, from 0 to 1. Only browsers know it on the way; elsewhere it is told at the end. */
  onProgress?: (sent: number) => void;
}

/** A signal as staff and kiosks name it. */
export interface SignalPlace {
  /** Id of the office. */
  office: string;
  id: string;
}

/** Days `[from, to]`, `YYYY-MM-DD`, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** A device that is to be paired: what the staff calls it, and the zone it stands in. */
export interface DeviceFacts {
  name?: string;
  zone?: string;
}

type ClerkStep<Facts extends object = object> = (
  ticket: TicketPlace & Facts,
  options?: CallOptions,
) => Promise<QueueTicket>;

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
    /** The first slot at each office of the town that handles these services. */
    earliest(services: readonly ServiceQuantity[], options?: CallOptions): Promise<Earliest>;
  };
  challenges: {
    /** A proof of work that a hold, or a place on the waiting list, needs where the office wants one. */
    get(office: string, action: ChallengeAction, options?: CallOptions): Promise<Challenge>;
  };
  holds: {
    create(office: string, wish: HoldRequest, options?: CallOptions): Promise<Hold>;
    /** Keeps the slot for the same time once more, counted from now. */
    extend(hold: Access, options?: CallOptions): Promise<Hold>;
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
    cancel(appointment: VersionAccess, options?: CallOptions): Promise<Appointment>;
    /** Confirms by the link of the mail; no other link can. */
    confirm(appointment: Access, options?: CallOptions): Promise<Appointment>;
    /** Another time: the new one or, if that fails, still the old one. */
    move(appointment: VersionAccess & { startAt: string }, options?: CallOptions): Promise<Appointment>;
    /** Calendar file by RFC 5545. */
    calendar(appointment: Access, options?: CallOptions): Promise<Blob>;
    /** Everything that is stored on it. */
    data(appointment: Access, options?: CallOptions): Promise<AppointmentData>;
    /** Cancels one that has not begun and deletes everything personal; its links end. */
    erase(appointment: Access, options?: CallOptions): Promise<void>;
  };
  /** Documents of an appointment, or of a hold by its id and token. */
  documents: {
    add(appointment: Access, upload: DocumentUpload, options?: UploadOptions): Promise<Document>;
    remove(document: Access & { document: string }, options?: CallOptions): Promise<void>;
  };
  waitingList: {
    join(office: string, wish: WaitingWish, options?: CallOptions): Promise<WaitingEntry>;
    get(entry: Access, options?: CallOptions): Promise<WaitingEntry>;
    /** Takes the offered time. */
    accept(entry: Access, options?: CallOptions): Promise<Appointment>;
    /** Lets the offered time go; the place on the list stays. */
    pass(entry: Access, options?: CallOptions): Promise<WaitingEntry>;
    /** Gives the place up; everything personal is deleted. */
    leave(entry: Access, options?: CallOptions): Promise<void>;
  };
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
  counters: {
    callNext(office: string, counter: string, options?: CallOptions): Promise<CallNextResult>;
    setState(
      office: string,
      counter: string,
      change: CounterStateChange,
      options?: CallOptions,
    ): Promise<HallCounter>;
  };
  queues: {
    setState(
      office: string,
      queue: string,
      change: QueueStateChange,
      options?: CallOptions,
    ): Promise<QueueSummary>;
  };
  signals: {
    create(office: string, request: SignalRequest, options?: CallOptions): Promise<Signal>;
    /** Somebody is on the way. */
    answer(signal: SignalPlace, options?: CallOptions): Promise<Signal>;
    end(signal: SignalPlace, options?: CallOptions): Promise<Signal>;
  };
  insights: {
    get(office: string, range: DayRange, options?: CallOptions): Promise<Insights>;
    /** The visits of these days as CSV, without anything personal. */
    table(office: string, range: DayRange, options?: CallOptions): Promise<Blob>;
    changeDuration(
      office: string,
      service: string,
      change: DurationChange,
      options?: CallOptions,
    ): Promise<SuggestedDuration>;
    /** A recorded day once more, otherwise staffed. */
    whatIf(office: string, question: WhatIf, options?: CallOptions): Promise<WhatIfOutcome>;
  };
  push: { key(options?: CallOptions): Promise<PushKey> };
  sessions: {
    create(signIn: SignIn, options?: CallOptions): Promise<Session>;
    current(options?: CallOptions): Promise<Clerk>;
    end(options?: CallOptions): Promise<void>;
  };
  devices: {
    pair(request: { code: string }, options?: CallOptions): Promise<Device>;
    createCode(
      office: string,
      kind: DeviceKind,
      options?: CallOptions & { device?: DeviceFacts },
    ): Promise<PairingCode>;
  };
  desk: ClientDesk;
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
