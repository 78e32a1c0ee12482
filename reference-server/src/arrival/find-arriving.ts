import type { Kysely } from 'kysely';
import { hashToken } from '../access/tokens.ts';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import {
  lockAppointment,
  lockAppointmentsOfPhone,
  type ArrivingAppointment,
} from './appointments-here.store.ts';
import type { CheckInClaim } from './check-in-claim.ts';
import type { CheckInCode } from './check-in-code.ts';
import { chooseAppointment } from './check-in-rules.ts';

type Database = Kysely<Schema>;

/** Finds the appointment that somebody comes for, and locks it until the transaction ends. */
export function createFindArriving(offices: Offices) {
  function wrongOffice(home: OfficeConfiguration | undefined): CallError {
    if (!home) return new CallError('qr_unknown');
    const { name, address, directions } = home;
    return new CallError('wrong_office', {
      params: {
        office: offices.say(name),
        address: `${address.street}, ${address.postalCode} ${address.city}`,
        ...(directions && { directions: offices.say(directions) }),
      },
    });
  }

  async function byCode(
    trx: Database,
    office: OfficeConfiguration,
    code: CheckInCode,
  ): Promise<ArrivingAppointment> {
    const home = code.kind === 'qr' ? code.office : office.id;
    const key = code.kind === 'qr' ? { checkInHash: hashToken(code.secret) } : { shortCode: code.shortCode };
    const appointment = await lockAppointment(trx, home, key);
    if (!appointment || appointment.state === 'held' || appointment.state === 'expired')
      throw new CallError('qr_unknown');
    if (home !== office.id && appointment.state !== 'cancelled') throw wrongOffice(offices.find(home));
    return appointment;
  }

  async function byPhone(trx: Database, office: OfficeConfiguration, phone: string, now: number) {
    const date = businessDate(now, offices.town.timeZone);
    const rows = await lockAppointmentsOfPhone(trx, office.id, { phone, date });
    const found = chooseAppointment(
      rows.map((row) => ({ row, state: row.state, startAt: row.start_at.getTime() })),
      { now, office },
    );
    if (!found) throw new CallError('phone_unknown');
    return found.row;
  }

  async function byId(trx: Database, office: OfficeConfiguration, id: string) {
    const appointment = await lockAppointment(trx, office.id, { id });
    if (!appointment || appointment.state === 'held' || appointment.state === 'expired')
      throw new CallError('appointment_not_found');
    return appointment;
  }

  /**
   * Throws `qr_unknown`, `phone_unknown` or `appointment_not_found` for what is none, and `wrong_office` with the right
   * one, its address and the way there.
   */
  return (
    trx: Database,
    office: OfficeConfiguration,
    claim: CheckInClaim,
    now: number,
  ): Promise<ArrivingAppointment> => {
    if (claim.kind === 'code') return byCode(trx, office, claim.code);
    if (claim.kind === 'phone') return byPhone(trx, office, claim.phone, now);
    return byId(trx, office, claim.id);
  };
}
