import type { Ticket } from '@wartemarke/contract';
import { hashToken, isSameHash } from '../access/tokens.ts';
import { businessDate } from '../availability/office-time.ts';
import { CallError } from '../http/call-error.ts';
import { toTicket } from '../live/ticket.ts';
import type { ArrivalDeps, CallFacts } from './arrival.ts';
import { findTicket, isOfAppointment, leaveLine, lockTicket } from './arrival.store.ts';
import { comeBack } from './coming-back.ts';
import { judgeReturn } from './return-rule.ts';

/** Which ticket, and the secret that opens it. */
export interface OpenedTicket {
  readonly office: string;
  readonly id: string;
  readonly token: string;
}

/** What the holder of a ticket may do. Each throws `ticket_not_found`, and `ticket_ended` on another day. */
export function createHeldTickets({ db, offices, takeSnapshot, change }: ArrivalDeps) {
  async function open({ office, id, token }: OpenedTicket, now: number) {
    const held = offices.find(office) && (await findTicket(db, office, { id }));
    const tokenHash = hashToken(token);
    const isHolder =
      held && (isSameHash(held.tokenHash, tokenHash) || (await isOfAppointment(db, office, id, tokenHash)));
    if (!isHolder) throw new CallError('ticket_not_found');
    if (held.businessDate !== businessDate(now, offices.town.timeZone)) throw new CallError('ticket_ended');
    return held.ticket;
  }

  return {
    open,

    /** Shows a ticket. */
    async show(opened: OpenedTicket, now: number): Promise<Ticket> {
      const ticket = await open(opened, now);
      const snapshot = await takeSnapshot(opened.office, now);
      return toTicket(snapshot, snapshot.tickets.get(ticket.id) ?? ticket, offices);
    },

    /** Gives a waiting number back. Throws `ticket_state` when it is not waiting. */
    async leave(opened: OpenedTicket, { once, now }: CallFacts): Promise<Ticket> {
      const ticket = await open(opened, now);
      return change(opened.office, once, async (trx) => {
        const hasLeft = await leaveLine(trx, opened.office, ticket.id, now);
        const snapshot = await takeSnapshot(opened.office, now, trx);
        const left = snapshot.tickets.get(ticket.id) ?? ticket;
        if (!hasLeft) throw new CallError('ticket_state', { params: { state: left.state } });
        return toTicket(snapshot, left, offices);
      });
    },

    /**
     * Comes back into the line after a missed call. Throws `return_over` when it is too late for it or was done often
     * enough, `ticket_state` when the call was not missed.
     */
    async return(opened: OpenedTicket, { once, now }: CallFacts): Promise<Ticket> {
      const { id } = await open(opened, now);
      const office = offices.get(opened.office);
      return change(office.id, once, async (trx) => {
        const { ticket } = (await lockTicket(trx, office.id, { id }))!;
        if (ticket.state !== 'missed')
          throw new CallError('ticket_state', { params: { state: ticket.state } });
        if (judgeReturn(ticket, office.calling, now) === 'over') throw new CallError('return_over');
        const back = await comeBack(trx, office, ticket, now);
        const snapshot = await takeSnapshot(office.id, now, trx);
        return toTicket(snapshot, snapshot.tickets.get(id) ?? back ?? ticket, offices);
      });
    },
  };
}
