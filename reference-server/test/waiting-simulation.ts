import type { Match } from '../src/waiting-list/match.ts';
import {
  cellMinutes,
  createBookedUpTown,
  dateOf,
  firstDate,
  horizonDays,
  toInLine,
  type InLine,
} from './booked-up-town.ts';
import { createRandom, isSuitable, somebody, type Person } from './waiting-people.ts';

const HOUR = 3_600_000;
const firstAt = Date.parse(`${firstDate}T00:00:00+01:00`);
/** One more comes, or one more time comes back, as often as a coin of this bias falls. */
const ANOTHER_ARRIVAL = 0.25;
const ANOTHER_CANCELLATION = 0.4;
const UNANSWERED_AT_MOST = 3;

/** What came of the waiting. */
export interface Simulated {
  readonly people: readonly Person[];
  readonly offers: number;
  /** Offers of a time that also suited somebody who came earlier, was waiting and does not need longer. */
  readonly unjust: number;
}

interface Offered {
  readonly match: Match<InLine>;
  readonly day: number;
}

const isAfternoon = (startAt: number, date: string) => {
  const isSummer = date >= '2027-03-28' && date < '2027-10-31';
  return startAt >= Date.parse(`${date}T12:00:00${isSummer ? '+02:00' : '+01:00'}`);
};

// Judged from what each of them said, not by the rule that made the offer.
function isUnjust({ match, day }: Offered, people: readonly Person[]): boolean {
  const { waiting, chosen } = match;
  const part = isAfternoon(chosen.startAt, dateOf(day)) ? 'afternoon' : 'morning';
  const earlier = people.slice(0, people.indexOf(waiting.person));
  return earlier.some((person) => {
    if (person.state !== 'waiting' || person.cells > waiting.person.cells) return false;
    const length = person.cells * cellMinutes * 60_000;
    const overlaps = (at: number) => at < chosen.startAt + length && chosen.startAt < at + length;
    return isSuitable(person, day, part) && !person.passed.some(overlaps);
  });
}

/** People answer an offer, mostly with yes; tells whether its time is free again. */
function answer({ match: { waiting, chosen } }: Offered, random: () => number): boolean {
  const { person } = waiting;
  const mood = random();
  const [isTaken, isSilent] = [mood < 0.7, mood > 0.85];
  person.unanswered = isSilent ? person.unanswered + 1 : 0;
  person.state = isTaken || person.unanswered >= UNANSWERED_AT_MOST ? 'done' : 'waiting';
  if (!isTaken) person.passed.push(chosen.startAt);
  return !isTaken;
}

/** Each hour of some weeks in a town that is booked up: people come to wait, times come back, offers are answered. */
export function simulate({ seed, weeks }: { readonly seed: number; readonly weeks: number }): Simulated {
  const random = createRandom(seed);
  const town = createBookedUpTown(random);
  const people: Person[] = [];
  let open: Offered[] = [];
  let [offers, unjust] = [0, 0];

  function cancelSomething(today: number): number {
    const day = today + 1 + Math.floor(random() * horizonDays);
    const isOffered = new Set<unknown>(open.map(({ match }) => match.chosen));
    const runs = town.runsOf(day).filter((run) => !isOffered.has(run));
    town.free(day, runs[Math.floor(random() * runs.length)]!);
    return day;
  }

  function answerAll(): number[] {
    const refused = open.filter((offered) => answer(offered, random));
    for (const { match, day } of refused) town.free(day, match.chosen);
    open = [];
    return refused.map(({ day }) => day);
  }

  function offerDay(day: number, nowAt: number): void {
    const line = people.map(toInLine).filter(({ person }) => person.state === 'waiting');
    for (const match of town.giveAway(day, line, nowAt)) {
      if (isUnjust({ match, day }, people)) unjust += 1;
      const { person } = match.waiting;
      person.state = 'offered';
      person.firstOfferAt ??= nowAt;
      open.push({ match, day });
      offers += 1;
    }
  }

  for (let hour = 0; hour < weeks * 7 * 24; hour += 1) {
    const [nowAt, today] = [firstAt + hour * HOUR, Math.floor(hour / 24)];
    const freed = answerAll();
    while (random() < ANOTHER_ARRIVAL) people.push(somebody(random, nowAt, today));
    while (random() < ANOTHER_CANCELLATION) freed.push(cancelSomething(today));
    for (const day of new Set(freed)) offerDay(day, nowAt);
    for (const person of people)
      if (person.toDay < today && person.state === 'waiting') person.state = 'done';
  }
  return { people, offers, unjust };
}

/**
 * Pairs of which the later one got an offer first, though the earlier one waited for all that the later one waited for and
 * does not need longer.
 */
export function countOvertaken(people: readonly Person[]): number {
  const offerAt = ({ firstOfferAt = Infinity }: Person) => firstOfferAt;
  let overtaken = 0;
  for (const [place, person] of people.entries()) {
    for (const later of people.slice(place + 1)) {
      if (offerAt(later) >= offerAt(person)) continue;
      if (person.cells <= later.cells && isWider(person, later)) overtaken += 1;
    }
  }
  return overtaken;
}

function isWider(person: Person, other: Person): boolean {
  for (let day = other.fromDay; day <= other.toDay; day += 1) {
    for (const part of ['morning', 'afternoon'] as const) {
      if (isSuitable(other, day, part) && !isSuitable(person, day, part)) return false;
    }
  }
  return true;
}
