import { dueAt } from '../arrival/due-at.ts';
import type { PlayedVisit } from '../simulation/play-day.ts';
import type { Chance } from '../simulation/random.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { RecordedVisit } from './recorded-day.ts';

const minuteMs = 60_000;
/** Where no visit says how long one takes, or how early people come. */
const usual = { busyMinutes: 10, earlyMinutes: 5 };

/** Visits as they were. Who left without having been called leaves again at the same time, if nobody calls before. */
export function toPlayedVisits(recorded: readonly RecordedVisit[]): PlayedVisit[] {
  const typical = middleOf(recorded.flatMap((visit) => busyMinutes(visit) ?? [])) ?? usual.busyMinutes;
  return recorded.map((visit) => {
    const { id, queue, services, arrivedAt, appointmentAt, dueAt, state, endedAt } = visit;
    return {
      ...{ id, queue, services, arrivedAt, appointmentAt, dueAt },
      busyMinutes: busyMinutes(visit) ?? typical,
      ...(state === 'left' && endedAt !== null && { leavesAt: endedAt }),
    };
  });
}

function busyMinutes({ state, calledAt, endedAt, wrapUpMinutes }: RecordedVisit): number | undefined {
  if (state === 'left' || calledAt === null || endedAt === null) return undefined;
  return Math.max(0, endedAt - calledAt) / minuteMs + wrapUpMinutes;
}

/** Where visits find another time. */
export interface OpenOffice {
  readonly office: OfficeConfiguration;
  readonly opensAt: number;
  readonly closesAt: number;
}

/**
 * The same visits with another part of appointments. Walk-ins that become appointments are spread evenly over the
 * opening hours and come as early as the others; appointments that become walk-ins come when walk-ins came.
 */
export function changeShare(
  visits: readonly PlayedVisit[],
  share: number,
  place: OpenOffice,
  chance: Chance,
): PlayedVisit[] {
  const booked = visits.filter(({ appointmentAt }) => appointmentAt !== null);
  const walkIns = visits.filter(({ appointmentAt }) => appointmentAt === null);
  const missing = Math.round(share * visits.length) - booked.length;
  if (missing >= 0) {
    const chosen = pick(walkIns, missing, chance);
    const changed = toAppointments(chosen, earlinessOf(booked), place);
    return [...visits.filter((visit) => !chosen.includes(visit)), ...changed];
  }
  const chosen = pick(booked, -missing, chance);
  const changed = chosen.map((visit) => toWalkIn(visit, arrivalOf(walkIns, place, chance), place));
  return [...visits.filter((visit) => !chosen.includes(visit)), ...changed];
}

function toAppointments(
  chosen: readonly PlayedVisit[],
  earlyMs: number,
  { opensAt, closesAt }: OpenOffice,
): PlayedVisit[] {
  return chosen.map((visit, index) => {
    const appointmentAt = opensAt + Math.floor(((closesAt - opensAt) * index) / chosen.length);
    return { ...stay(visit), appointmentAt, dueAt: appointmentAt, arrivedAt: appointmentAt - earlyMs };
  });
}

function toWalkIn(visit: PlayedVisit, arrivedAt: number, { office }: OpenOffice): PlayedVisit {
  const queue = office.queues.find(({ id }) => id === visit.queue);
  const patienceMinutes = queue?.walkIns.patienceMinutes ?? 0;
  const line = { arrivedAt, appointmentAt: null, patienceMinutes, earlierMinutes: 0 };
  return { ...stay(visit), arrivedAt, appointmentAt: null, dueAt: dueAt(line) };
}

// When somebody left says nothing of a visit at another time.
function stay({ leavesAt: _leavesAt, ...visit }: PlayedVisit): PlayedVisit {
  return visit;
}

function earlinessOf(booked: readonly PlayedVisit[]): number {
  const early = booked.map(({ appointmentAt, arrivedAt }) => appointmentAt! - arrivedAt);
  return Math.max(0, middleOf(early) ?? usual.earlyMinutes * minuteMs);
}

function arrivalOf(
  walkIns: readonly PlayedVisit[],
  { opensAt, closesAt }: OpenOffice,
  chance: Chance,
): number {
  const like = walkIns[Math.floor(chance() * walkIns.length)];
  return like?.arrivedAt ?? opensAt + Math.floor((closesAt - opensAt) * chance());
}

/** So many of a list, by chance, in its order. */
function pick<Item>(items: readonly Item[], count: number, chance: Chance): Item[] {
  const chosen = items
    .map((item, index) => ({ item, index, lot: chance() }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, count);
  return chosen.sort((one, other) => one.index - other.index).map(({ item }) => item);
}

function middleOf(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}
