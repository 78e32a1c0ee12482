import type { ServiceQuantity } from '@wartemarke/contract';
import { findService } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { Measured } from './measured.ts';
import { inARow, priorCases, shrink, shrinkShare, spreadOf, type Spread } from './spread.ts';

/** For a service that is no longer offered. */
const unknownServiceMinutes = 10;
/** So much do visits for the same service differ, until it is measured. */
const assumedVariation = 0.5;
const assumedWay = spreadOf(0.5, 0.6);
const assumedMissed = spreadOf(3, 0.4);
const assumedBreak = spreadOf(15, 0.5);
const assumedLateness: Spread = { mean: -6, variance: 49 };
const assumedBreaksPerMinute = 0.25 / 60;
const shareCases = 25;
/** How far a configured length may be from the truth, and what a day is faster or slower than others. */
const configuredDoubt = 0.3;
const dayDoubt = 0.12;

/** How an office is expected to work: what its configuration says, corrected by what was measured. */
export interface Expectations {
  /** From the start of a service to its end. */
  service(services: readonly ServiceQuantity[]): Spread;
  readonly way: Spread;
  /** From the end of a visit to the next call. */
  handover(queue: string): Spread;
  /** Part of the called who do not come, and how long they are called. */
  readonly missedShare: number;
  readonly missed: Spread;
  /** Part of the waiting who give up. */
  readonly leftShare: number;
  /** Part of the appointments that nobody comes to. */
  readonly noShowShare: number;
  /** From the appointment to the arrival. */
  readonly lateness: Spread;
  readonly breaksPerMinute: number;
  readonly breakMinutes: Spread;
  /** How far all lengths of a day may be wrong together: standard deviation of their logarithm. */
  readonly doubt: number;
}

/** Works out what to expect of an office. */
export function createExpectations(office: OfficeConfiguration, measured: Measured): Expectations {
  const lengths = createLengths(office, measured);
  const { breaks, openMinutes } = measured;
  const cases = measured.services.reduce((sum, each) => sum + each.cases, 0);
  return {
    service: (services) => inARow(...services.map(({ id, quantity }) => lengths(id, quantity))),
    way: shrink(assumedWay, measured.way),
    handover: (queue) => shrink(assumedHandover(office, queue), measured.handover),
    missedShare: shrinkShare(0.04, measured.missed, shareCases),
    missed: shrink(assumedMissed, measured.missedMinutes),
    leftShare: shrinkShare(0.02, measured.left, shareCases),
    noShowShare: shrinkShare(0.1, measured.noShows, shareCases),
    lateness: shrink(assumedLateness, measured.lateness),
    breaksPerMinute: (breaks.cases + 1) / (openMinutes + 1 / assumedBreaksPerMinute),
    breakMinutes: shrink(assumedBreak, breaks),
    doubt: Math.hypot(dayDoubt, configuredDoubt * Math.sqrt(priorCases / (cases + priorCases))),
  };
}

/**
 * How long a service takes in a quantity. Of one that was rarely or never measured, the configured length counts,
 * times what measured lengths are of configured ones: of the service, and before that of the whole office.
 */
function createLengths(office: OfficeConfiguration, { services }: Measured) {
  const configured = (id: string, quantity: number) => {
    const service = findService(office, id);
    const first = service?.durationMinutes ?? unknownServiceMinutes;
    return first + (service?.additionalMinutes ?? first) * (quantity - 1);
  };
  const ratioOf = (some: Measured['services'], assumed: number) => {
    const [took, planned] = some.reduce(
      ([took, planned], { service, quantity, cases, mean }) => [
        took + cases * mean,
        planned + cases * configured(service, quantity),
      ],
      [0, 0],
    );
    const cases = some.reduce((sum, each) => sum + each.cases, 0);
    const weight = cases / (cases + priorCases);
    return planned === 0 ? assumed : weight * (took / planned) + (1 - weight) * assumed;
  };
  const ofOffice = ratioOf(services, 1);
  const known = new Map<string, Spread>();

  function work(id: string, quantity: number): Spread {
    const own = services.filter(({ service }) => service === id);
    const assumed = spreadOf(configured(id, quantity) * ratioOf(own, ofOffice), assumedVariation);
    const exact = own.find((each) => each.quantity === quantity);
    return shrink(assumed, exact);
  }

  return (id: string, quantity: number): Spread => {
    const key = `${id}:${quantity}`;
    const length = known.get(key) ?? work(id, quantity);
    known.set(key, length);
    return length;
  };
}

function assumedHandover({ queues }: OfficeConfiguration, queue: string): Spread {
  const wrapUpMinutes = queues.find(({ id }) => id === queue)?.wrapUpMinutes ?? 0;
  return spreadOf(Math.max(0.5, wrapUpMinutes), 0.6);
}
