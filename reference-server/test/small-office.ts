import { town, type OfficeConfiguration, type QueueConfiguration } from '../src/town/configuration.ts';
import type { z } from 'zod';

type OfficeInput = z.input<typeof town>['offices'][number];
/** A queue as a town's file would say it. */
export type QueueInput = OfficeInput['queues'][number];

/** An office of a town's file with all defaults filled in, with one queue and one service of ten minutes unless told otherwise. */
export function smallOffice(
  queue: Partial<QueueInput> = {},
  office: Partial<OfficeInput> = {},
): OfficeConfiguration {
  const parsed = town.parse({
    name: 'Musterstadt',
    offices: [
      {
        id: 'town-hall',
        name: 'Bürgerbüro',
        address: { street: 'Markt 1', postalCode: '12345', city: 'Musterstadt' },
        services: [{ id: 'passport', name: 'Reisepass', queue: 'main' }],
        queues: [{ id: 'main', name: 'Bürgerbüro', hours: { weekly: [] }, ...queue }],
        ...office,
      },
    ],
  });
  return parsed.offices[0]!;
}

/** The queue of a small office. */
export function smallQueue(queue: Partial<QueueInput> = {}): QueueConfiguration {
  return smallOffice(queue).queues[0]!;
}
