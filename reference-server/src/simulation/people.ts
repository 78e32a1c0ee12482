import type { ServiceQuantity } from '@wartemarke/contract';
import type { OpenTime } from '../availability/day-clock.ts';
import type { QueueHours } from '../live/queue-hours.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { configuredMinutes, drawServiceMinutes, type Habits } from './habits.ts';
import { gamma, gapMinutes, normal, pick, type Chance } from './random.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const missedMinutes = 3;

/** Somebody on a simulated day. Instants are epoch milliseconds. */
export interface Person {
  readonly id: string;
  readonly queue: string;
  readonly services: readonly ServiceQuantity[];
  /** Null for a walk-in. */
  readonly appointment: {
    readonly startAt: number;
    readonly bookedAt: number;
    readonly online: boolean;
  } | null;
  /** Null for whoever does not come. */
  readonly arrivedAt: number | null;
  /** When they give up; null for those who wait. */
  readonly leavesAt: number | null;
  /** Whether they come when called. */
  readonly answers: boolean;
  readonly wayMinutes: number;
  readonly serviceMinutes: number;
  readonly wrapUpMinutes: number;
}

/** What people are drawn from. */
export interface PeopleFacts {
  readonly office: OfficeConfiguration;
  readonly habits: Habits;
  readonly hours: QueueHours;
  /** The first instant of the day. */
  readonly midnightAt: number;
  readonly chance: Chance;
}

/** Who comes to a queue on a day, or should have. */
export function drawPeople(queue: QueueConfiguration, facts: PeopleFacts): Person[] {
  const { office, habits, hours, midnightAt } = facts;
  const services = office.services.filter((service) => service.queue === queue.id && !service.link);
  const openings = hours.remaining(queue, midnightAt);
  if (services.length === 0 || openings.length === 0) return [];
  const booked = drawBookings(queue, openings, facts);
  const planned = openings.reduce((sum, { startAt, endAt }) => {
    return sum + ((endAt - startAt) / minuteMs) * hours.lanes(queue, startAt);
  }, 0);
  const meanMinutes = meanVisit(queue, facts);
  const people = (planned * habits.load) / meanMinutes;
  const walkIns = queue.walkIns.allowed ? people * (1 - habits.appointmentShare) : 0;
  return [...booked, ...drawWalkIns(queue, openings, walkIns, facts)];
}

/** Fills the lanes with appointments, as closely as their share of the load asks for. */
function drawBookings(
  queue: QueueConfiguration,
  openings: readonly OpenTime[],
  facts: PeopleFacts,
): Person[] {
  const { office, habits, hours, chance } = facts;
  const people: Person[] = [];
  for (const { startAt, endAt } of openings) {
    for (let lane = 0; lane < hours.lanes(queue, startAt); lane += 1) {
      let at = startAt;
      while (at < endAt) {
        const services = drawServices(queue, facts);
        const planned = services.reduce(
          (sum, each) => sum + configuredMinutes(office, each.id, each.quantity),
          0,
        );
        const length = Math.ceil(planned / queue.gridMinutes) * queue.gridMinutes * minuteMs;
        const isTaken = chance() < habits.appointmentShare * habits.load && at + length <= endAt;
        if (isTaken) people.push(drawPerson(queue, services, at, facts));
        at += length;
      }
    }
  }
  return people;
}

function drawWalkIns(
  queue: QueueConfiguration,
  openings: readonly OpenTime[],
  expected: number,
  facts: PeopleFacts,
): Person[] {
  const { chance } = facts;
  const open = openings.reduce((sum, { startAt, endAt }) => sum + endAt - startAt, 0) / minuteMs;
  const people: Person[] = [];
  for (const { startAt, endAt } of openings) {
    let minute = -5;
    while (expected > 0) {
      minute += gapMinutes(chance, (expected / open) * rushAt(minute));
      const arrivedAt = Math.round(startAt + minute * minuteMs);
      if (arrivedAt >= endAt - 5 * minuteMs) break;
      people.push(drawPerson(queue, drawServices(queue, facts), null, facts, arrivedAt));
    }
  }
  return people;
}

/** Most come when the doors open, and fewer the later it gets; on average of a morning one. */
function rushAt(minute: number): number {
  if (minute < 30) return 1.8;
  return minute < 150 ? 1.05 : 0.65;
}

function drawServices(queue: QueueConfiguration, { office, habits, chance }: PeopleFacts): ServiceQuantity[] {
  const own = office.services.filter((service) => service.queue === queue.id && !service.link);
  const weightOf = ({ id }: { id: string }) => habits.weights.get(id) ?? 0.1;
  const first = pick(chance, own, weightOf);
  const isSeveral = first.maxQuantity > 1 && chance() < 0.2;
  const visit = [{ id: first.id, quantity: isSeveral ? 2 : 1 }];
  const others = own.filter(({ id, combinableWith }) => {
    const both = [first.combinableWith, combinableWith];
    return (
      id !== first.id &&
      both.every((with_) => with_ === 'all' || with_.includes(id) || with_.includes(first.id))
    );
  });
  const isCombined = office.maxServices > 1 && others.length > 0 && chance() < 0.1;
  return isCombined ? [...visit, { id: pick(chance, others, weightOf).id, quantity: 1 }] : visit;
}

function drawPerson(
  queue: QueueConfiguration,
  services: readonly ServiceQuantity[],
  startAt: number | null,
  facts: PeopleFacts,
  walkedInAt = 0,
): Person {
  const { office, habits, chance } = facts;
  const arrivedAt = startAt === null ? walkedInAt : drawArrival(startAt, facts);
  const givesUp = chance() < habits.leavingShare;
  const patience = gamma(chance, habits.leavingMinutes, 0.5) * minuteMs;
  const answers = chance() >= habits.missingShare;
  return {
    ...{ id: toUuid(chance), queue: queue.id, services, arrivedAt, answers },
    appointment: startAt === null ? null : { startAt, ...drawBooking(startAt, facts) },
    leavesAt: givesUp && arrivedAt !== null ? Math.round(Math.max(arrivedAt, startAt ?? 0) + patience) : null,
    wayMinutes: answers ? gamma(chance, habits.wayMinutes, 0.6) : missedMinutes,
    serviceMinutes: answers ? drawServiceMinutes(chance, office, habits, services) : 0,
    wrapUpMinutes: gamma(chance, habits.wrapUpMinutes, 0.6),
  };
}

function drawArrival(startAt: number, { office, habits, chance }: PeopleFacts): number | null {
  if (chance() < habits.noShowShare) return null;
  const { earlyMinutes, lateMinutes } = office.checkIn;
  const late = habits.lateness.mean + habits.lateness.deviation * normal(chance);
  return Math.round(startAt + Math.min(lateMinutes, Math.max(-earlyMinutes, late)) * minuteMs);
}

function drawBooking(startAt: number, { habits, chance }: PeopleFacts) {
  const daysAhead = gamma(chance, 9, 0.8);
  return { bookedAt: Math.round(startAt - (0.5 + daysAhead) * dayMs), online: chance() < habits.onlineShare };
}

function meanVisit(queue: QueueConfiguration, facts: PeopleFacts): number {
  const { office, habits } = facts;
  const own = office.services.filter((service) => service.queue === queue.id && !service.link);
  const weights = own.map(({ id }) => habits.weights.get(id) ?? 0.1);
  const minutes = own.map(({ id, durationMinutes }) => durationMinutes * (habits.pace.get(id) ?? 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = minutes.reduce((total, each, index) => total + each * weights[index]!, 0) / sum;
  // Some come for two at once.
  return mean * 1.15 + habits.wayMinutes + habits.wrapUpMinutes;
}

/** A UUID of version 4 by chance that can be repeated. */
function toUuid(chance: Chance): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16));
  digits[12] = '4';
  digits[16] = (8 + Math.floor(chance() * 4)).toString(16);
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
