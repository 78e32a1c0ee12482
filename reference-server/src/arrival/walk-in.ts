import type { Arrival, TicketRequest } from '@wartemarke/contract';
import { createToken } from '../access/tokens.ts';
import { businessDate } from '../availability/office-time.ts';
import { planVisit } from '../availability/visit.ts';
import { requireOffered, type Asker } from '../availability/wish.ts';
import { CallError } from '../http/call-error.ts';
import { toArrival, type ArrivalDeps, type CallFacts } from './arrival.ts';
import { createGiveNumber } from './give-number.ts';
import { createWaysOn } from './ways-on.ts';

/** What only a clerk says, who draws a number for somebody. */
function requireOwnWords({ name, note, priority }: TicketRequest, isClerk: boolean): void {
  const saysMore = name !== undefined || note !== undefined || priority !== undefined;
  if (saysMore && !isClerk) throw new CallError('forbidden');
}

/**
 * Gives a walk-in a number. Throws what is wrong with the services, `forbidden` for what only clerks say, or
 * `walkin_closed`, `walkin_full` or `walkin_not_today` with a way on.
 */
export function createWalkIn(deps: ArrivalDeps) {
  const { offices, takeSnapshot, change, random } = deps;
  const withWaysOn = createWaysOn(deps);
  const giveNumber = createGiveNumber(takeSnapshot);

  return async (
    officeId: string,
    request: TicketRequest,
    { isClerk = false }: Pick<Asker, 'isClerk'>,
    { once, now }: CallFacts,
  ): Promise<Arrival> => {
    const { services, note, priority } = request;
    const office = offices.get(officeId);
    requireOwnWords(request, isClerk);
    requireOffered(offices, office, services, { isClerk });
    const { queue } = planVisit(office, services);
    const date = businessDate(now, offices.town.timeZone);
    const draw = () =>
      change(officeId, once, async (trx) => {
        const name = request.name?.trim() || null;
        const newcomer = { office, queue, services, name, note, priority, token: createToken(random) };
        const given = await giveNumber(trx, { ...newcomer, businessDate: date, arrivedAt: now }, { isClerk });
        return toArrival(await takeSnapshot(officeId, now, trx), given, deps);
      });
    return withWaysOn(officeId, now, draw);
  };
}
