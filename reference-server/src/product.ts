import type { Logger } from 'pino';
import type { RandomBytes } from './access/tokens.ts';
import { createApp, type AppDeps } from './app.ts';
import type { Settings } from './config.ts';
import { openDatabase, type OpenDatabase } from './database/open-database.ts';
import { keepHouse, startHousekeeping } from './housekeeping.ts';
import { listen } from './http/listen.ts';
import type { PageOptions, Trial } from './pages/pages.ts';
import { keepTown } from './town/town.store.ts';
import { readTown } from './town/read-town.ts';
import { createTrial, endTrial, isOpenToOthers, refuseForeignTown } from './trial.ts';
import type { TownConfiguration } from './town/configuration.ts';

/** What the product takes from the machine it runs on. */
export interface Machine {
  readonly log: Logger;
  readonly now: () => number;
  readonly random: RandomBytes;
  /** Tells whoever started it what they need to know. */
  readonly say: (line: string) => void;
  readonly limits: AppDeps['limits'];
  readonly sampleTownFile: string;
  /** Pages to serve beside the API. */
  readonly pages?: Omit<PageOptions, 'trial'>;
}

/** The running product. */
export interface Product {
  readonly url: string;
  /** Ends streams, lets open requests end within so many milliseconds, and closes the database. */
  stop(graceMilliseconds: number): Promise<void>;
}

const openTrialWarning =
  'WARNING: others can reach this sample town, and its first page shows everybody the clerk’s password and codes for devices. Set TOWN to your own town, or leave out HOST and PUBLIC_URL.';

function sayWhereItIs({ say }: Machine, url: string, database: OpenDatabase, trial: Trial | undefined): void {
  say(`Wartemarke runs at ${url}`);
  say(
    `  ${url}/         ${trial ? 'the way through the sample town, in two minutes' : 'leads to the booking'}`,
  );
  say(`  ${url}/termin   booking, inside a page as a town has it`);
  say(`  ${url}/kiosk    terminal`);
  say(`  ${url}/board    call board`);
  say(`  ${url}/desk     staff desk`);
  if (trial)
    say(`Sample clerk: name "${trial.clerk.name}", password "${trial.clerk.password}" (new at each start)`);
  if (database.engine === 'pglite') {
    say(
      'Data is kept in the embedded database: right for trying out and for a pilot. A town in operation sets DATABASE_URL to a PostgreSQL database.',
    );
  }
}

async function run(
  settings: Settings,
  machine: Machine,
  town: TownConfiguration,
  database: OpenDatabase,
): Promise<Product> {
  const { log, now } = machine;
  if (!settings.townFile) await refuseForeignTown(database.db, town);
  await keepTown(database.db, town);
  if (settings.townFile) await endTrial(database.db, now());
  const trial = settings.townFile ? undefined : await createTrial(database.db, town, machine);
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const pages = machine.pages && { ...machine.pages, ...(trial && { trial }) };
  const product = createApp({ ...machine, database, town, publicUrl, ...(pages && { pages }) });
  const listening = await listen(product.app, settings);
  const housekeeping = startHousekeeping(() => keepHouse(database.db, product.booking, now()), log);
  sayWhereItIs(machine, settings.publicUrl ?? listening.url, database, trial);
  if (trial && isOpenToOthers(settings)) machine.say(openTrialWarning);
  return {
    url: listening.url,
    async stop(graceMilliseconds) {
      product.announceStop();
      product.hub.close();
      await Promise.all([listening.stop(graceMilliseconds), housekeeping.stop()]);
      await database.close();
    },
  };
}

/** Starts the product: database, town, server and housekeeping. Rejects with an error whose message says what to do. */
export async function startProduct(settings: Settings, machine: Machine): Promise<Product> {
  const town = readTown(settings.townFile ?? machine.sampleTownFile);
  const place = settings.databaseUrl ? { url: settings.databaseUrl } : { dataDir: settings.dataDir };
  const database = await openDatabase(place, machine);
  try {
    return await run(settings, machine, town, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
