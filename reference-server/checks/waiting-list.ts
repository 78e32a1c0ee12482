/**
 * A year in a town that is booked up: people wait, times come back, offers are taken, passed on and not answered. Holds
 * when no offer went past somebody who came earlier and whom it suits, by an oracle of its own.
 */
import { parseArgs } from 'node:util';
import { countOvertaken, simulate } from '../test/waiting-simulation.ts';
import { widths, type Person } from '../test/waiting-people.ts';
import { finish } from './finish.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    weeks: { type: 'string', default: '52' },
    steps: { type: 'string' },
    database: { type: 'string' },
  },
});
const seed = Number(values.seed);
const weeks = Number(values.weeks);
const HOUR = 3_600_000;

/** How long people of one width waited for their first offer, in hours. */
function summarise(people: readonly Person[]) {
  const waits = people
    .flatMap(({ joinedAt, firstOfferAt }) =>
      firstOfferAt === undefined ? [] : [(firstOfferAt - joinedAt) / HOUR],
    )
    .sort((one, other) => one - other);
  const quantile = (share: number) => waits[Math.floor(share * (waits.length - 1))] ?? 0;
  const offered = Math.round((100 * waits.length) / people.length);
  return {
    people: people.length,
    offeredPercent: offered,
    medianHours: quantile(0.5),
    p90Hours: quantile(0.9),
  };
}

const { people, offers, unjust } = simulate({ seed, weeks });
const overtaken = countOvertaken(people);
const waits = widths.map((width) => {
  const summary = summarise(people.filter((person) => person.width === width));
  console.log(`${width}: ${JSON.stringify(summary)}`);
  return [width, summary.medianHours] as const;
});
const holds = offers > 0 && unjust === 0 && overtaken === 0;
const medians = Object.fromEntries(waits.map(([width, hours]) => [`median hours, ${width}`, hours]));
finish(holds, {
  check: 'waiting-list',
  seed,
  weeks,
  people: people.length,
  offers,
  unjust,
  overtaken,
  ...medians,
});
