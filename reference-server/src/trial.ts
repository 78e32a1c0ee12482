import type { Kysely } from 'kysely';
import { createAccessStore } from './access/access.store.ts';
import { hashPassword } from './access/passwords.ts';
import { createShortCode, hashShortCode } from './access/short-code.ts';
import { createToken, type RandomBytes } from './access/tokens.ts';
import { planDay } from './availability/day-plan.ts';
import { createHolidays } from './availability/holidays.ts';
import { businessDate } from './availability/office-time.ts';
import { SettingsError, type Settings } from './config.ts';
import type { Schema } from './database/schema.ts';
import { createKeptMessages } from './messages/kept-messages.ts';
import type { Trial } from './pages/pages.ts';
import type { QueueConfiguration, TownConfiguration } from './town/configuration.ts';

const CODE_LIFE = 15 * 60_000;
/** So long the office should still be open for somebody who looks around. */
const WALK = 2 * 60 * 60_000;
/** Always the same, so that a town which takes over the data can turn this clerk away. */
const CLERK_ID = '00000000-0000-4000-8000-00007e57c1e4';

/**
 * Refuses to put the sample town into the place of another one, whose start has forgotten to name it.
 * Throws `SettingsError`.
 */
export async function refuseForeignTown(db: Kysely<Schema>, sample: TownConfiguration): Promise<void> {
  const kept = await db.selectFrom('town').select('configuration').executeTakeFirst();
  const name = (kept?.configuration as { name?: string } | undefined)?.name;
  if (name === undefined || name === sample.name) return;
  throw new SettingsError(
    `The database holds ${name}. Set TOWN to its configuration file: without one the sample town would take its place.`,
  );
}

/**
 * The sample town with its first office open around the clock today, when it would be closed within two hours: the way
 * through it is to be walked at any hour. Unchanged when it is open anyway.
 */
export function openForTrial(town: TownConfiguration, now: number): TownConfiguration {
  const [first, ...others] = town.offices;
  const until = now + WALK;
  const region = { timeZone: town.timeZone, holidays: createHolidays(town.federalState) };
  const date = businessDate(now, town.timeZone);
  const isOpen = (queue: QueueConfiguration) =>
    planDay(queue, date, region).openTimes.some(({ startAt, endAt }) => startAt <= now && endAt >= until);
  if (!first || first.queues.every(isOpen)) return town;
  const openings = (lanes: number) => [{ from: '00:00', to: '24:00', lanes, breaks: [] }];
  const queues = first.queues.map((queue) => {
    const { weekly, exceptions } = queue.hours;
    const most = Math.max(1, ...weekly.map(({ lanes }) => lanes));
    const trial = { date, until: businessDate(until, town.timeZone), openings: openings(most) };
    return { ...queue, hours: { ...queue.hours, exceptions: [...exceptions, trial] } };
  });
  return { ...town, offices: [{ ...first, queues }, ...others] };
}

/** Makes a clerk and codes for newcomers to a sample town. */
export async function createTrial(
  db: Kysely<Schema>,
  town: TownConfiguration,
  { random, now }: { readonly random: RandomBytes; readonly now: () => number },
): Promise<Trial> {
  const store = createAccessStore(db);
  const clerk = { name: 'demo', password: createToken(random).slice(0, 12) };
  const passwordHash = await hashPassword(clerk.password, random);
  const offices = town.offices.map(({ id }) => id);
  await store.saveClerk({ id: CLERK_ID, name: clerk.name, passwordHash, offices });
  const office = town.offices[0]!.id;
  async function createCode(kind: 'kiosk' | 'board') {
    const code = createShortCode(random);
    await store.keepPairingCode(hashShortCode(code), { office, kind }, now() + CODE_LIFE);
    return code;
  }
  return {
    clerk,
    keptMessages: createKeptMessages(db),
    createCodes: async () => ({ kiosk: await createCode('kiosk'), board: await createCode('board') }),
  };
}

/** Turns away who came in by a trial on the same data: its clerk, and the devices that were paired and codes left then. */
export async function endTrial(db: Kysely<Schema>, now: number): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('clerks').where('id', '=', CLERK_ID).executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await db
    .updateTable('devices')
    .set({ revoked_at: new Date(now) })
    .where('revoked_at', 'is', null)
    .execute();
  await db.deleteFrom('pairing_codes').execute();
}

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/** Whether somebody on another machine may reach what is started with these settings. */
export function isOpenToOthers({ host, publicUrl }: Pick<Settings, 'host' | 'publicUrl'>): boolean {
  const hosts = publicUrl === undefined ? [host] : [host, new URL(publicUrl).hostname];
  return hosts.some((name) => !loopback.test(name));
}
