import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Arrival } from '@wartemarke/contract';
import { createToken, deriveToken, hashToken } from '../access/tokens.ts';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toArrival, type ArrivalDeps, type CallFacts, type GivenTicket } from './arrival.ts';
import {
  findTicket,
  insertTicket,
  lockAppointment,
  markArrived,
  replaceToken,
  returnToLine,
  takeNumber,
  type ArrivingAppointment,
} from './arrival.store.ts';
import { readCheckInCode, type CheckInCode } from './check-in-code.ts';
import { judgeCheckIn } from './check-in-rules.ts';
import { dueAt } from './due-at.ts';

type Database = Kysely<Schema>;

/** Says that the holder of an appointment is here; the same code gets the same number again. */
export function createCheckIn(deps: ArrivalDeps) {
  const { offices, takeSnapshot, change, random } = deps;
  const { timeZone } = offices.town;

  // From the QR code follows the same secret each time. A typed code is too short to make one from, and what was
  // given at the first check-in is only kept as a hash: a new secret takes its place. The one from the QR code stays good.
  const tokenFor = (code: CheckInCode) =>
    code.kind === 'qr' ? deriveToken(code.secret, 'ticket') : createToken(random);

  async function arrive(
    trx: Database,
    office: string,
    appointment: ArrivingAppointment,
    code: CheckInCode,
    now: number,
  ) {
    const token = tokenFor(code);
    const arrivedAt = now;
    const appointmentAt = appointment.start_at.getTime();
    const { id: appointmentId, queue, services, name, note } = appointment;
    const ticket = {
      ...{ office, id: randomUUID(), queue, services, name, note, appointmentAt, arrivedAt },
      appointment: appointmentId,
      businessDate: businessDate(now, timeZone),
      dueAt: dueAt({ arrivedAt, appointmentAt }),
      tokenHash: hashToken(token),
    };
    await markArrived(trx, office, appointmentId);
    await insertTicket(trx, ticket, await takeNumber(trx, office, queue, ticket.businessDate));
    return { id: ticket.id, token, alreadyCheckedIn: false };
  }

  async function giveAgain(
    trx: Database,
    office: string,
    appointment: ArrivingAppointment,
    code: CheckInCode,
    now: number,
  ): Promise<GivenTicket> {
    const token = tokenFor(code);
    const held = await findTicket(trx, office, { appointment: appointment.id });
    if (!held)
      throw new RangeError(`appointment ${appointment.id} of ${office} has arrived without a ticket`);
    const { id, state, appointmentAt } = held.ticket;
    if (code.kind === 'short') await replaceToken(trx, office, id, hashToken(token));
    if (state === 'left') {
      await returnToLine(trx, office, id, {
        arrivedAt: now,
        dueAt: dueAt({ arrivedAt: now, appointmentAt }),
      });
    }
    return { id, token, alreadyCheckedIn: true };
  }

  async function find(trx: Database, office: string, code: CheckInCode): Promise<ArrivingAppointment> {
    const home = code.kind === 'qr' ? code.office : office;
    const by = code.kind === 'qr' ? { checkInHash: hashToken(code.secret) } : { shortCode: code.shortCode };
    const appointment = await lockAppointment(trx, home, by);
    if (!appointment || appointment.state === 'held' || appointment.state === 'expired')
      throw new CallError('qr_unknown');
    if (home !== office && appointment.state !== 'cancelled') throw wrongOffice(offices.find(home));
    return appointment;
  }

  function wrongOffice(home: OfficeConfiguration | undefined): CallError {
    if (!home) return new CallError('qr_unknown');
    const { street, postalCode, city } = home.address;
    const params = { office: offices.say(home.name), address: `${street}, ${postalCode} ${city}` };
    return new CallError('wrong_office', { params });
  }

  return async (office: string, typed: string, { once, now }: CallFacts): Promise<Arrival> => {
    const { checkIn: policy } = offices.get(office);
    const code = readCheckInCode(typed);
    if (!code) throw new CallError('qr_unknown');
    return change(office, once, async (trx) => {
      const appointment = await find(trx, office, code);
      const facts = { ...appointment, startAt: appointment.start_at.getTime() };
      const todayDate = businessDate(now, timeZone);
      const isFirst = judgeCheckIn(facts, { now, todayDate, timeZone, policy }) === 'first';
      const given = await (isFirst ? arrive : giveAgain)(trx, office, appointment, code, now);
      return toArrival(await takeSnapshot(office, now, trx), given, deps);
    });
  };
}
