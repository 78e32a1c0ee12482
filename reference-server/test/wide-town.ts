import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Shape of a town for load: one office, open every hour of the year. */
export interface WideTown {
  readonly lanes: number;
  readonly from?: string;
  readonly to?: string;
  /** Whether a hold needs a proof of work; it does not when left out. */
  readonly proofOfWork?: boolean;
  /** Whether documents can be handed in; they cannot when left out. */
  readonly documents?: boolean;
}

/** Writes the configuration of a town for load and gives the file's path. */
export async function writeWideTown({
  lanes,
  from = '00:00',
  to = '24:00',
  proofOfWork = false,
  documents = false,
}: WideTown): Promise<string> {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const town = {
    name: 'Weitstadt',
    proofOfWork,
    offices: [
      {
        id: 'amt',
        name: 'Amt',
        address: { street: 'Weg 1', postalCode: '12345', city: 'Weitstadt' },
        services: [
          {
            id: 'anliegen',
            name: 'Anliegen',
            queue: 'alle',
            durationMinutes: 10,
            ...(documents && { documents: [{ id: 'nachweis', name: 'Nachweis' }] }),
          },
        ],
        queues: [
          {
            id: 'alle',
            name: 'Alle',
            hours: { weekly: [{ days, from, to, lanes }] },
            booking: { horizonDays: 366, leadMinutes: 0 },
          },
        ],
        counters: [{ id: '1', name: 'Schalter 1', queues: ['alle'] }],
      },
    ],
  };
  const file = join(await mkdtemp(join(tmpdir(), 'wartemarke-town-')), 'town.json');
  await writeFile(file, JSON.stringify(town));
  return file;
}
