/** The file of a town that fits on a page and has nothing wrong with it; each call gives a copy of its own. */
export function smallTownFile() {
  return {
    name: 'Kleinstadt',
    languages: ['de', 'en'],
    federalState: 'NI',
    proofOfWork: false,
    offices: [
      {
        id: 'rathaus',
        name: { de: 'Rathaus', en: 'Town hall' },
        address: { street: 'Am Markt 1', postalCode: '00000', city: 'Kleinstadt' },
        categories: [{ id: 'ausweise', name: 'Ausweise' }],
        services: [
          { id: 'ausweis', name: 'Ausweis', categories: ['ausweise'], queue: 'service', durationMinutes: 15 },
          { id: 'pass', name: 'Pass', categories: ['ausweise'], queue: 'service', durationMinutes: 20 },
          { id: 'wohngeld', name: 'Wohngeld', link: 'https://www.kleinstadt.example/wohngeld' },
        ],
        queues: [
          {
            id: 'service',
            name: 'Service',
            prefix: 'A',
            gridMinutes: 5,
            hours: {
              weekly: [{ days: ['mon', 'tue'], from: '08:00', to: '12:00', lanes: 1 }],
              exceptions: [{ date: '2027-12-24', until: '2027-12-31', openings: [] }],
            },
          },
        ],
        counters: [{ id: '1', name: 'Schalter 1', queues: ['service'] }],
      },
    ],
  };
}

/** A copy of the small town's file in which the value at a JSON pointer is another; undefined takes it out. */
export function smallTownWith(pointer: string, value: unknown): unknown {
  const file: unknown = smallTownFile();
  const steps = pointer.slice(1).split('/');
  const name = steps.pop()!;
  const parent = steps.reduce<unknown>((object, step) => (object as Record<string, unknown>)[step], file);
  (parent as Record<string, unknown>)[name] = value;
  return file;
}
