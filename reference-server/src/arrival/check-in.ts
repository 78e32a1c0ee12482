import type { Kysely } from 'kysely';
import type { Arrival, CheckInRequest } from '@wartemarke/contract';
import { createToken, deriveToken, hashToken } from '../access/tokens.ts';
import { businessDate } from '../availability/office-time.ts';
import type { Asker } from '../availability/wish.ts';
import type { Schema } from '../database/schema.ts';
import { queueOf } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { markArrived, type ArrivingAppointment } from './appointments-here.store.ts';
import { toArrival, type ArrivalDeps, type CallFacts, type GivenTicket } from './arrival.ts';
import { lockTicket, replaceToken, type HeldTicket } from './arrival.store.ts';
import { readClaim, type CheckInClaim } from './check-in-claim.ts';
import { isLate, judgeCheckIn, type CheckInVerdict } from './check-in-rules.ts';
import { comeBack } from './coming-back.ts';
import { createFindArriving } from './find-arriving.ts';
import { createGiveNumber } from './give-number.ts';
import { drawingOf } from './number-refusal.ts';
import { createWaysOn } from './ways-on.ts';

type Database = Kysely<Schema>;

/** A check-in: who is said to be here, at which office, and who says so. */
interface CheckIn {
  readonly office: OfficeConfiguration;
  readonly claim: CheckInClaim;
  readonly isClerk: boolean;
  readonly asWalkIn: boolean;
  readonly now: number;
}

/** Says that the holder of an appointment is here; the same appointment gets the same number again. */
export function createCheckIn(deps: ArrivalDeps) {
  const { offices, takeSnapshot, change, random } = deps;
  const { timeZone } = offices.town;
  const find = createFindArriving(offices);
  const giveNumber = createGiveNumber(takeSnapshot);
  const withWaysOn = createWaysOn(deps);

  // From the QR code follows the same secret each time. What is typed is too short to make one from, and what was
  // given at the first check-in is only kept as a hash: a new secret takes its place. The one from the QR code stays good.
  const tokenFor = (claim: CheckInClaim) =>
    claim.kind === 'code' && claim.code.kind === 'qr'
      ? { token: deriveToken(claim.code.secret, 'ticket'), isNew: false }
      : { token: createToken(random), isNew: true };

  async function judge(
    trx: Database,
    appointment: ArrivingAppointment,
    ticket: HeldTicket['ticket'] | undefined,
    checkIn: CheckIn,
  ): Promise<CheckInVerdict> {
    const { office, now } = checkIn;
    const facts = { ...appointment, startAt: appointment.start_at.getTime(), ticket };
    const hall = isLate(facts, checkIn) ? await takeSnapshot(office.id, now, trx) : undefined;
    const givesNumbers = hall !== undefined && drawingOf(hall, appointment.queue) === 'open';
    const todayDate = businessDate(now, timeZone);
    return judgeCheckIn(facts, { ...checkIn, todayDate, timeZone, givesNumbers });
  }

  async function arrive(
    trx: Database,
    appointment: ArrivingAppointment,
    { office, claim, isClerk, now }: CheckIn,
    isWalkIn: boolean,
  ): Promise<GivenTicket> {
    const { id, online, services, name, note } = appointment;
    const newcomer = {
      ...{ office, services, name, note, token: tokenFor(claim).token },
      queue: queueOf(office, appointment.queue),
      businessDate: businessDate(now, timeZone),
      arrivedAt: now,
      appointment: { id, online },
      priority: appointment.documents_complete ? ('documents' as const) : null,
      ...(!isWalkIn && { appointmentAt: appointment.start_at.getTime() }),
    };
    const given = await giveNumber(trx, newcomer, isWalkIn ? { isClerk } : undefined);
    await markArrived(trx, office.id, id);
    return given;
  }

  async function giveAgain(
    trx: Database,
    { ticket }: HeldTicket,
    { office, claim, now }: CheckIn,
  ): Promise<GivenTicket> {
    const { token, isNew } = tokenFor(claim);
    if (isNew) await replaceToken(trx, office.id, ticket.id, hashToken(token));
    await comeBack(trx, office, ticket, now);
    return { id: ticket.id, token, alreadyCheckedIn: true };
  }

  async function give(trx: Database, checkIn: CheckIn): Promise<GivenTicket> {
    const { office, now } = checkIn;
    const appointment = await find(trx, office, checkIn.claim, now);
    const held = await lockTicket(trx, office.id, { appointment: appointment.id });
    const verdict = await judge(trx, appointment, held?.ticket, checkIn);
    if (held && verdict === 'again') return giveAgain(trx, held, checkIn);
    return arrive(trx, appointment, checkIn, verdict === 'walk-in');
  }

  return async (
    officeId: string,
    request: CheckInRequest,
    { isClerk = false }: Pick<Asker, 'isClerk'>,
    { once, now }: CallFacts,
  ): Promise<Arrival> => {
    const office = offices.get(officeId);
    const claim = readClaim(request, { isClerk, policy: office.checkIn });
    const checkIn = { office, claim, isClerk, asWalkIn: request.asWalkIn ?? false, now };
    return withWaysOn(officeId, now, () =>
      change(officeId, once, async (trx) => {
        const given = await give(trx, checkIn);
        return toArrival(await takeSnapshot(officeId, now, trx), given, deps);
      }),
    );
  };
}
