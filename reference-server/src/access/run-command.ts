import { randomUUID } from 'node:crypto';
import type { OpenDatabase } from '../database/open-database.ts';
import type { TownConfiguration } from '../town/configuration.ts';
import { createAccessStore, type AccessStore } from './access.store.ts';
import { hashPassword } from './passwords.ts';
import { createShortCode, hashShortCode } from './short-code.ts';
import type { RandomBytes } from './tokens.ts';

const CODE_LIFE_MINUTES = 60;
const PASSWORD_BYTES = 12;

/** What the command works with. */
export interface AccessCommandDeps {
  readonly town: TownConfiguration;
  open(): Promise<OpenDatabase>;
  readonly now: number;
  readonly random: RandomBytes;
  readonly say: (line: string) => void;
}

const help = `Who may do what:
  npm run access -- clerk NAME [OFFICE …]      makes a clerk for these offices (all when none is named), or gives one a new password
  npm run access -- code OFFICE kiosk|board    makes a code that pairs a device, once, within an hour
  npm run access -- devices                    lists the paired devices
  npm run access -- revoke OFFICE DEVICE       turns a device away from now on
With the embedded database, stop the server first.`;

type Work = (store: AccessStore) => Promise<number>;

/** Runs one call of `npm run access`; gives the exit status: 0, 1 when it did not work, 2 for a wrong call. */
export async function runAccessCommand(words: readonly string[], deps: AccessCommandDeps): Promise<number> {
  const work = choose(words, deps);
  if (typeof work === 'string') {
    deps.say(work);
    return work === help && words.length === 0 ? 0 : 2;
  }
  const database = await deps.open();
  try {
    return await work(createAccessStore(database.db));
  } finally {
    await database.close();
  }
}

function choose([verb, ...rest]: readonly string[], deps: AccessCommandDeps): Work | string {
  const offices = deps.town.offices.map(({ id }) => id);
  const unknown = (ids: readonly string[]) => ids.find((id) => !offices.includes(id));
  const [first, second] = rest;
  if (verb === 'clerk' && first) {
    const ids = rest.length > 1 ? rest.slice(1) : offices;
    const stranger = unknown(ids);
    return stranger
      ? `There is no office "${stranger}". There are: ${offices.join(', ')}.`
      : saveClerk(first, ids, deps);
  }
  if (verb === 'code' && first && (second === 'kiosk' || second === 'board')) {
    return unknown([first])
      ? `There is no office "${first}". There are: ${offices.join(', ')}.`
      : createCode(first, second, deps);
  }
  if (verb === 'devices') return listDevices(deps);
  if (verb === 'revoke' && first && second) return revoke(first, second, deps);
  return help;
}

const saveClerk =
  (name: string, offices: string[], { random, say }: AccessCommandDeps): Work =>
  async (store) => {
    const password = random(PASSWORD_BYTES).toString('base64url');
    const passwordHash = await hashPassword(password, random);
    await store.saveClerk({ id: randomUUID(), name, passwordHash, offices });
    say(`Clerk "${name}" signs in with the password ${password} (shown once).`);
    return 0;
  };

const createCode =
  (office: string, kind: 'kiosk' | 'board', { now, random, say }: AccessCommandDeps): Work =>
  async (store) => {
    const code = createShortCode(random);
    await store.keepPairingCode(hashShortCode(code), office, kind, now + CODE_LIFE_MINUTES * 60_000);
    say(`Type ${code} on the ${kind} of ${office} within ${CODE_LIFE_MINUTES} minutes.`);
    return 0;
  };

const listDevices =
  ({ say }: AccessCommandDeps): Work =>
  async (store) => {
    const devices = await store.listDevices();
    for (const { office, kind, id, paired_at } of devices)
      say(`${office}  ${kind}  ${id}  paired ${paired_at.toISOString()}`);
    if (devices.length === 0) say('No device is paired.');
    return 0;
  };

const revoke =
  (office: string, id: string, { now, say }: AccessCommandDeps): Work =>
  async (store) => {
    const isRevoked = await store.revokeDevice(office, id, now);
    say(
      isRevoked
        ? 'The device is turned away from now on.'
        : 'There is no such device. List them with: npm run access -- devices',
    );
    return isRevoked ? 0 : 1;
  };
