import { town, type TownConfiguration } from '../src/town/configuration.ts';

/** A town that fits on a page: one office with two lines, and a second office. Monday to Friday 8 to 12. */
const source = {
  name: 'Teststadt',
  languages: ['de', 'en'],
  federalState: 'BY',
  proofOfWork: false,
  offices: [
    {
      id: 'buergerbuero',
      name: { de: 'Bürgerbüro', en: 'Citizens’ office' },
      address: { street: 'Marktplatz 1', postalCode: '12345', city: 'Teststadt' },
      phone: '030 23125000',
      fields: { name: 'required', email: 'optional', phone: 'optional', note: 'optional' },
      categories: [{ id: 'ausweise', name: 'Ausweise' }],
      services: [
        {
          id: 'personalausweis',
          name: { de: 'Personalausweis', en: 'Identity card' },
          categories: ['ausweise'],
          queue: 'service',
          durationMinutes: 15,
          additionalMinutes: 10,
          maxQuantity: 4,
          requirements: [{ name: { de: 'Biometrisches Foto', en: 'Biometric photo' } }],
        },
        { id: 'meldebescheinigung', name: 'Meldebescheinigung', categories: ['ausweise'], queue: 'service' },
        { id: 'abholung', name: 'Abholung', queue: 'pick-up', durationMinutes: 5, combinableWith: [] },
        { id: 'online-formular', name: 'Online-Formular', link: 'https://town.example/formular' },
      ],
      queues: [
        {
          id: 'service',
          name: 'Service',
          prefix: 'A',
          place: 'Wartebereich links',
          hours: {
            weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00', lanes: 3 }],
          },
        },
        {
          id: 'pick-up',
          name: 'Abholung',
          prefix: 'B',
          hours: {
            weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00', lanes: 1 }],
          },
        },
      ],
      counters: [
        { id: '1', name: 'Schalter 1', queues: ['service', 'pick-up'], way: 'links' },
        { id: '2', name: 'Schalter 2', queues: ['service'] },
      ],
    },
    {
      id: 'kfz',
      name: 'Kfz-Zulassung',
      address: { street: 'Ringstraße 5', postalCode: '12345', city: 'Teststadt' },
      services: [{ id: 'zulassung', name: 'Zulassung', queue: 'kfz', durationMinutes: 20 }],
      queues: [
        {
          id: 'kfz',
          name: 'Zulassung',
          prefix: 'K',
          hours: {
            weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00', lanes: 1 }],
          },
        },
      ],
      counters: [{ id: '1', name: 'Schalter 1', queues: ['kfz'] }],
    },
  ],
};

type Office = TownConfiguration['offices'][number];

/** The town of the tests; a test may change its first office. */
export function testTown(change: (office: Office) => void = () => {}): TownConfiguration {
  const configuration = town.parse(structuredClone(source));
  change(configuration.offices[0]!);
  return configuration;
}
