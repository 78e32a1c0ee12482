import { town } from '../src/town/configuration.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
const weekly = (lanes: number) => ({ weekly: [{ days, from: '08:00', to: '14:00', lanes }] });
const address = { street: 'Am Bahnhof 1', postalCode: '12345', city: 'Großstadt' };

/** A hall of a big city: 20 counters, three queues, and counters that do some things only. */
export const largeHall = town.parse({
  name: 'Großstadt',
  offices: [
    {
      ...{ id: 'halle', name: 'Große Halle', address },
      services: [
        { id: 'ausweis', name: 'Ausweis', queue: 'papiere', durationMinutes: 15, maxQuantity: 3 },
        { id: 'pass', name: 'Pass', queue: 'papiere', durationMinutes: 20 },
        { id: 'ummeldung', name: 'Ummeldung', queue: 'meldung', durationMinutes: 10 },
        { id: 'auskunft', name: 'Auskunft', queue: 'meldung', durationMinutes: 5 },
        { id: 'abholung', name: 'Abholung', queue: 'abholung', durationMinutes: 5 },
      ],
      queues: [
        { id: 'papiere', name: 'Papiere', prefix: 'A', hours: weekly(11) },
        { id: 'meldung', name: 'Meldung', prefix: 'B', hours: weekly(7) },
        { id: 'abholung', name: 'Abholung', prefix: 'C', hours: weekly(2) },
      ],
      counters: Array.from({ length: 20 }, (_, index) => ({
        ...{ id: `${index + 1}`, name: `Platz ${index + 1}` },
        queues: index < 10 ? ['papiere'] : index < 16 ? ['meldung', 'papiere'] : ['abholung', 'meldung'],
        ...(index === 16 && { services: ['abholung', 'auskunft'] }),
      })),
    },
  ],
});
