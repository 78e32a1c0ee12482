import type {
  Appointment,
  AppointmentData,
  AppointmentRequest,
  Board,
  Challenge,
  Days,
  Document,
  Earliest,
  Hall,
  Hold,
  HoldRequest,
  Office,
  OfficeSummary,
  ServiceQuantity,
  Slots,
  Ticket,
  Today,
  WaitingEntry,
  WaitingWish,
} from '@wartemarke/contract';
import type { Access } from './access.ts';
import type { BackendFacts } from './backend.ts';
import type { ClientDesk } from './client-desk.ts';
import type { ClientOnSite } from './client-on-site.ts';
import type { ClientStaff } from './client-staff.ts';
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

/**
 * Everything that can be said to a town's server. Every call fails with `ApiError` when the server says
 * no, and with `ConnectionError` when no usable answer came. What another system `lacks` it refuses with `not_supported`.
 */
export interface Client extends ClientOnSite, ClientStaff, BackendFacts {
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
