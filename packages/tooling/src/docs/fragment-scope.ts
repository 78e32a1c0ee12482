/**
 * What a fragment in the documentation may take as given, the same on every page: a client, what a page or a device
 * knows, where things are shown, and the makers of flows that a block above has imported.
 */
export const fragmentScope = `
import type { Access, Client, DeskPlace, PrintOutcome } from '@wartemarke/client';
import type * as sdk from '@wartemarke/client';
import type { ConformanceScene } from '@wartemarke/client/conformance';
import type { Arrival, Contact, Slot } from '@wartemarke/contract';
import type {} from '@wartemarke/components';

declare global {
  const client: Client;
  const access: Access;
  const office: string;
  const code: string;
  const device: string;
  const token: string;
  const place: DeskPlace;
  const slot: Slot;
  const walkingMinutes: number;
  const printer: { print(slip: unknown): Promise<PrintOutcome> };
  const toSlip: (arrival: Arrival) => unknown;
  const show: (...facts: readonly unknown[]) => void;
  const openScene: () => Promise<ConformanceScene>;
  const account: { readonly contact: Contact };
  const calendar: { isBusy(startAt: string): boolean };
  const dialog: { ask(question: string): Promise<boolean> };
  const count: (name: string, facts: unknown) => void;
  const render: (...facts: readonly unknown[]) => void;

  const createBooking: typeof sdk.createBooking;
  const createDesk: typeof sdk.createDesk;
  const createKiosk: typeof sdk.createKiosk;
  const openTicket: typeof sdk.openTicket;
  const readAccess: typeof sdk.readAccess;
  const toReturnPlan: typeof sdk.toReturnPlan;
}
`;
