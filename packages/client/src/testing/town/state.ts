import type { Appointment, Hold, ServiceQuantity, TicketState } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';

/** A ticket as the town keeps it. */
export interface TownTicket {
  id: string;
  token: string;
  number: string;
  state: TicketState;
  queue: string;
  services: readonly ServiceQuantity[];
  name?: string;
  appointmentAt?: string;
  arrivedAt: number;
  calledAt: number | null;
  startedAt: number | null;
  recalls: number;
  counter: string | null;
}

/** Everything that the town remembers. */
export interface TownState {
  now(): number;
  revision: number;
  lastId: number;
  readonly holds: Map<string, Hold & { services: readonly ServiceQuantity[] }>;
  readonly appointments: Map<string, { token: string; appointment: Appointment }>;
  readonly tickets: TownTicket[];
  readonly lastNumbers: Record<string, number>;
}

/** A town where nothing has happened yet. */
export function createTownState(now: () => number): TownState {
  return {
    now,
    revision: 1,
    lastId: 0,
    holds: new Map(),
    appointments: new Map(),
    tickets: [],
    lastNumbers: { meldewesen: 100, verkehr: 300 },
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

/** Refuses every office but the town's own. */
export function expectOffice(office: string): void {
  if (office !== fakeOffice.id) throw apiErrorOf('office_not_found');
}
