import type { Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import type { Live } from '../live/live.ts';
import type { WritableStore } from '../store.ts';
import type { TicketCaseState } from './ticket-case.ts';

/** Follows a ticket while somebody looks. */
export interface TicketFollowing {
  begin(): void;
  end(): void;
  /** Connects anew, if somebody looks. */
  reconnect(): void;
}

/** Follows a ticket; where the visit was passed on to another office, the ticket there goes on in its place. */
export function createTicketFollowing(
  client: Client,
  { get, set }: WritableStore<TicketCaseState>,
): TicketFollowing {
  const patch = (changes: Partial<TicketCaseState>) => set({ ...get(), ...changes });
  let isLooking = false;
  let stop = () => {};

  function follow(): void {
    stop();
    stop = () => {};
    const { access } = get();
    const unsubscribe = client.live.ticket(access).subscribe((live) => takeLive(live, access));
    // The first thing that is said may be that the visit goes on elsewhere.
    if (get().access === access) stop = unsubscribe;
    else unsubscribe();
  }

  function takeLive(live: Live<Ticket>, access: Access): void {
    if (get().access !== access) return;
    patch({ live, ticket: toNewest(get().ticket, live.value) });
    followOn();
  }

  function followOn(): void {
    const { ticket, access } = get();
    // While the other office has not answered yet, the ticket of before is still the newest.
    if (!ticket?.passedOn || ticket.id !== access.id) return;
    const { office, id } = ticket.passedOn;
    patch({
      ...{ access: { office, id, token: access.token }, live: { status: 'connecting' } },
      ...{ passedFrom: ticket, isSubscribed: false },
    });
    follow();
  }

  return {
    begin() {
      isLooking = true;
      follow();
    },
    end() {
      isLooking = false;
      stop();
    },
    reconnect() {
      if (isLooking) follow();
    },
  };
}

/** Of two states of the same ticket the one that was true later; of two tickets the other one. */
export function toNewest(known: Ticket | null, told: Ticket | undefined): Ticket | null {
  if (!told || !known || told.id !== known.id) return told ?? known;
  return Date.parse(told.at) >= Date.parse(known.at) ? told : known;
}
