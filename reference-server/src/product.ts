import type { Logger } from 'pino';
import type { RandomBytes } from './access/tokens.ts';
import { createApp, type App, type AppDeps } from './app.ts';
import type { Settings } from './config.ts';
import { prepareDocuments } from './documents/prepare-documents.ts';
import { openDatabase, type OpenDatabase } from './database/open-database.ts';
import { keepHouse, startHousekeeping } from './housekeeping.ts';
import { listen } from './http/listen.ts';
import { chooseCarriers, requireSenders } from './messages/choose-carriers.ts';
import { createDispatcher } from './messages/dispatch.ts';
import { startDispatching } from './messages/start-dispatching.ts';
import { createOffices } from './offices/offices.ts';
import type { PageOptions, Trial } from './pages/pages.ts';
import { createNotifier } from './push/notifier.ts';
import { preparePush } from './push/prepare-push.ts';
import type { PushService } from './push/push-service.ts';
import { startNotifying } from './push/start-notifying.ts';
import { preparePictures } from './signage/pictures.ts';
import { refuseLostQueues } from './town/lost-queues.ts';
import { keepTown } from './town/town.store.ts';
import { readTown } from './town/read-town.ts';
import { createTrial, endTrial, isOpenToOthers, openForTrial, refuseForeignTown } from './trial.ts';
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
  /** Directory of the pictures of the sample town. */
  readonly samplePicturesDirectory?: string;
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
  'WARNING: others can reach this sample town, and its first page shows everybody the clerk’s password and codes for devices, /mails all messages. Set TOWN to your own town, or leave out HOST and PUBLIC_URL.';

const openTrialNotice =
  'The sample town is closed now, or soon: its first office is open around the clock today, so that all can be tried.';

function sayWhereItIs({ say }: Machine, url: string, database: OpenDatabase, trial: Trial | undefined): void {
  say(`Wartemarke runs at ${url}`);
  say(
    `  ${url}/         ${trial ? 'the way through the sample town, in two minutes' : 'leads to the booking'}`,
  );
  say(`  ${url}/termin   booking, inside a page as a town has it`);
  say(`  ${url}/kiosk    terminal`);
  say(`  ${url}/board    call board`);
  say(`  ${url}/desk     staff desk`);
  if (trial) say(`  ${url}/mails    the mails and text messages that would go out`);
  if (trial)
    say(`Sample clerk: name "${trial.clerk.name}", password "${trial.clerk.password}" (new at each start)`);
  if (database.engine === 'pglite') {
    say(
      'Data is kept in the embedded database: right for trying out and for a pilot. A town in operation sets DATABASE_URL to a PostgreSQL database.',
    );
  }
}

/** Puts the town into the database; a trial when it is the sample town. */
async function prepareTown(
  settings: Settings,
  machine: Machine,
  town: TownConfiguration,
  { db }: OpenDatabase,
): Promise<Trial | undefined> {
  const now = machine.now();
  requireSenders(town, settings);
  if (!settings.townFile) await refuseForeignTown(db, town);
  await refuseLostQueues(db, town, now);
  await keepTown(db, town);
  if (!settings.townFile) return createTrial(db, town, machine);
  await endTrial(db, now);
  return undefined;
}

/** Where the product is and what it is of. */
interface Place {
  readonly database: OpenDatabase;
  readonly town: TownConfiguration;
  readonly publicUrl: string;
  readonly push: PushService | undefined;
}

function startTelling({ log }: Machine, { database, town, push }: Place) {
  if (!push) return { stop: () => Promise.resolve() };
  const notifier = createNotifier({ db: database.db, offices: createOffices(town), service: push, log });
  return startNotifying(notifier, database.changes, log);
}

function startSending(settings: Settings, machine: Machine, { database, town, publicUrl }: Place) {
  const { db } = database;
  const { carriers, notice } = chooseCarriers(settings, machine, db);
  if (notice) machine.say(notice);
  const place = { db, offices: createOffices(town), publicUrl, mailFrom: settings.mailFrom };
  return startDispatching(createDispatcher({ ...machine, ...place, carriers }), machine.log);
}

/** Starts what works beside the requests: housekeeping, sending and notifying. */
function startWork(settings: Settings, machine: Machine, place: Place, product: App) {
  const { log, now } = machine;
  const housekeeping = startHousekeeping((signal) =>
    keepHouse(place.database.db, product, now(), log, signal),
  );
  const sending = startSending(settings, machine, place);
  const telling = startTelling(machine, place);
  return { stop: () => Promise.all([housekeeping.stop(), sending.stop(), telling.stop()]) };
}

async function run(
  settings: Settings,
  machine: Machine,
  town: TownConfiguration,
  database: OpenDatabase,
): Promise<Product> {
  const trial = await prepareTown(settings, machine, town, database);
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const pages = machine.pages && { ...machine.pages, ...(trial && { trial }) };
  const documents = await prepareDocuments(settings, machine, town, database);
  const { exposure = {} } = settings;
  const push = await preparePush(settings, database.db, machine.random);
  const place = { database, town, publicUrl, push };
  const shown = preparePictures(settings, machine, town);
  const product = createApp({ ...machine, ...place, ...shown, documents, exposure, ...(pages && { pages }) });
  const listening = await listen(product.app, settings);
  sayWhereItIs(machine, settings.publicUrl ?? listening.url, database, trial);
  if (trial && isOpenToOthers(settings)) machine.say(openTrialWarning);
  const work = startWork(settings, machine, place, product);
  return {
    url: listening.url,
    async stop(graceMilliseconds) {
      product.announceStop();
      product.hub.close();
      await Promise.all([listening.stop(graceMilliseconds), work.stop()]);
      await database.close();
    },
  };
}

function chooseTown({ townFile }: Settings, { sampleTownFile, now, say }: Machine): TownConfiguration {
  if (townFile) return readTown(townFile);
  const sample = readTown(sampleTownFile);
  const town = openForTrial(sample, now());
  if (town !== sample) say(openTrialNotice);
  return town;
}

/** Starts the product: database, town, server and housekeeping. Rejects with an error whose message says what to do. */
export async function startProduct(settings: Settings, machine: Machine): Promise<Product> {
  const town = chooseTown(settings, machine);
  const place = settings.databaseUrl ? { url: settings.databaseUrl } : { dataDir: settings.dataDir };
  const database = await openDatabase(place, machine);
  try {
    return await run(settings, machine, town, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
