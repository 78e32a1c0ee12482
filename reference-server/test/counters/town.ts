import type { PlainCounter } from '../model/plain-line.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const hours = { weekly: [{ days, from: '00:00', to: '24:00', lanes: 4 }] };
const address = { street: 'Weg 1', postalCode: '12345', city: 'Weitstadt' };

/** Services and their queues in the hall of the twenty counters. */
export const homes: Readonly<Record<string, string>> = {
  card: 'papers',
  passport: 'papers',
  parking: 'permits',
  collect: 'pick-up',
};

/** Where everybody comes; some are passed on to the second office. */
export const mainOffice = 'amt';
export const secondOffice = 'anbau';

const profiles: readonly Omit<PlainCounter, 'office' | 'id'>[] = [
  { queues: ['papers'] },
  { queues: ['papers', 'permits'] },
  { queues: ['papers'], services: ['card'] },
  { queues: ['papers', 'permits', 'pick-up'], services: ['passport', 'collect'] },
  { queues: ['permits', 'pick-up'] },
];

/** Seventeen counters of the main office, which serve and can different things, and three of the second one. */
export const crowdedCounters: readonly PlainCounter[] = Array.from({ length: 20 }, (_, index) => {
  const id = String(index + 1);
  if (index >= 17) return { office: secondOffice, id, queues: ['onward'] };
  return { office: mainOffice, id, ...profiles[index % profiles.length]! };
});

const configureCounters = (at: string) =>
  crowdedCounters
    .filter(({ office }) => office === at)
    .map(({ office: _office, ...counter }) => ({ ...counter, name: `Schalter ${counter.id}` }));

const queue = (id: string, prefix: string) => ({ id, name: id, prefix, hours });

/** The configuration of a town with twenty counters. */
export const counterTown = {
  name: 'Weitstadt',
  proofOfWork: false,
  offices: [
    {
      ...{ id: mainOffice, name: 'Amt', address, counters: configureCounters(mainOffice) },
      services: Object.entries(homes).map(([id, home]) => ({
        id,
        name: id,
        queue: home,
        durationMinutes: 10,
      })),
      queues: [queue('papers', 'A'), queue('permits', 'B'), queue('pick-up', 'C')],
    },
    {
      ...{ id: secondOffice, name: 'Anbau', address, counters: configureCounters(secondOffice) },
      services: [{ id: 'other', name: 'other', queue: 'onward' }],
      queues: [queue('onward', 'D')],
    },
  ],
};
