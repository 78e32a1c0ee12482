import type {
  Appointment,
  DeskAppointment,
  Document,
  Hold,
  Office,
  PairingCodeRequest,
  QueueDay,
  QueueStateChange,
  ServiceQuantity,
  Signal,
  SuggestedDuration,
  TicketPriority,
  TicketState,
  WaitingEntry,
} from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeBranch, fakeOffice } from './catalogue.ts';
import { usualSite, type FakeSite } from './site.ts';

/** A ticket as the town keeps it. Instants are epoch milliseconds. */
export interface TownTicket {
  id: string;
  token: string;
  office: string;
  number: string;
  state: TicketState;
  queue: string;
  services: readonly ServiceQuantity[];
  name?: string;
  note?: string;
  appointment?: string;
  appointmentAt?: string;
  arrivedAt: number;
  /** Its place in the line. */
  dueAt: number;
  calledAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
  recalls: number;
  returns: number;
  counter: string | null;
  forCounter?: string;
  priority?: TicketPriority;
  /** The ticket that goes on with the visit in another office. */
  passedOn?: string;
}

/** How a counter stands, and since when in epoch milliseconds. */
export interface TownSpan {
  state: 'open' | 'wrap_up' | 'break';
  since: number;
}

/** A hold as the town keeps it. */
export interface TownHold extends Hold {
  services: readonly ServiceQuantity[];
  client?: string;
  documents: Document[];
}

/** An appointment as the town keeps it. */
export interface TownAppointment {
  token: string;
  bookedAt: number;
  documentsComplete: boolean;
  appointment: Appointment;
}

/** Everything that the town remembers. */
export interface TownState {
  now(): number;
  /** The offices, the main one first. */
  readonly offices: readonly Office[];
  revision: number;
  lastId: number;
  readonly holds: Map<string, TownHold>;
  readonly appointments: Map<string, TownAppointment>;
  readonly tickets: TownTicket[];
  readonly lastNumbers: Record<string, number>;
  readonly waiting: Map<string, WaitingEntry>;
  /** Challenges that were given, and when; one that was used is gone. */
  readonly challenges: Map<string, number>;
  /** Appointments of other people, by day; they stand at times that are always taken. */
  readonly others: Map<string, DeskAppointment[]>;
  readonly dayChanges: Map<string, QueueDay['change']>;
  /** What the town decided for its hall. */
  readonly site: FakeSite;
  /** Whether a clerk has signed in; clerks may give out numbers when citizens get none. */
  isStaffed: boolean;
  /** What clerks made of a queue today. */
  readonly queueStates: Map<string, QueueStateChange>;
  /** The counters that are not closed. */
  readonly spans: Map<string, TownSpan>;
  readonly signals: Signal[];
  /** The device that the last pairing code was made for. */
  paired?: PairingCodeRequest;
  /** Lengths that were taken over, by service. */
  readonly durations: Map<string, Partial<SuggestedDuration>>;
}

/** A town where nothing has happened yet. */
export function createTownState(
  now: () => number,
  changes: Partial<Office> = {},
  site: Partial<FakeSite> = {},
): TownState {
  return {
    now,
    offices: [{ ...fakeOffice, ...changes }, fakeBranch],
    revision: 1,
    lastId: 0,
    holds: new Map(),
    appointments: new Map(),
    tickets: [],
    lastNumbers: { A: 100, V: 300, T: 40 },
    waiting: new Map(),
    challenges: new Map(),
    others: new Map(),
    dayChanges: new Map(),
    site: { ...usualSite, ...site },
    isStaffed: false,
    queueStates: new Map(),
    spans: new Map(),
    signals: [],
    durations: new Map(),
  };
}

/** A new id and a secret to it; the same in every run. */
export function nextAccess(state: TownState): { id: string; token: string } {
  state.lastId += 1;
  return {
    id: `00000000-0000-4000-8000-${state.lastId.toString(16).padStart(12, '0')}`,
    token: `secret_${String(state.lastId).padStart(25, '0')}`,
  };
}

/** An office of the town. */
export function findOffice({ offices }: TownState, id: string): Office {
  const found = offices.find((office) => office.id === id);
  if (!found) throw apiErrorOf('office_not_found');
  return found;
}

/** Refuses every office but the one with a hall. */
export function expectOffice(office: string): void {
  if (office !== fakeOffice.id) throw apiErrorOf('office_not_found');
}
