import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { OpenDatabase } from '../database/open-database.ts';
import type { TownConfiguration } from '../town/configuration.ts';
import { createAccessStore, type AccessStore, type NewDevice } from './access.store.ts';
import { hashPassword } from './passwords.ts';
import { createShortCode, hashShortCode } from './short-code.ts';
import type { RandomBytes } from './tokens.ts';

const CODE_LIFE_MINUTES = 60;
const PASSWORD_BYTES = 12;
const NAME_LETTERS = 80;

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
  npm run access -- code OFFICE kiosk|board [--name NAME] [--zone ZONE]
                                               makes a code that pairs a device, once, within an hour
  npm run access -- devices                    lists the paired devices with their names and zones
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
    const device = readDevice(rest.slice(2));
    return device ? chooseCode({ ...device, office: first, kind: second }, deps) : help;
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

/** Reads name and zone of a device; `undefined` for anything else. */
function readDevice(words: readonly string[]): Pick<NewDevice, 'name' | 'zone'> | undefined {
  try {
    const options = { name: { type: 'string' }, zone: { type: 'string' } } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch {
    return undefined;
  }
}

function chooseCode(device: NewDevice, deps: AccessCommandDeps): Work | string {
  const { offices } = deps.town;
  const office = offices.find(({ id }) => id === device.office);
  if (!office)
    return `There is no office "${device.office}". There are: ${offices.map(({ id }) => id).join(', ')}.`;
  const zones = office.zones.map(({ id }) => id);
  if (device.zone !== undefined && !zones.includes(device.zone))
    return `The office has no zone "${device.zone}". There are: ${zones.join(', ') || 'none'}.`;
  if (device.name !== undefined && device.name.length > NAME_LETTERS)
    return `A name has at most ${NAME_LETTERS} letters.`;
  return createCode(device, deps);
}

const createCode =
  (device: NewDevice, { now, random, say }: AccessCommandDeps): Work =>
  async (store) => {
    const code = createShortCode(random);
    await store.keepPairingCode(hashShortCode(code), device, now + CODE_LIFE_MINUTES * 60_000);
    say(`Type ${code} on the ${device.kind} of ${device.office} within ${CODE_LIFE_MINUTES} minutes.`);
    return 0;
  };

const listDevices =
  ({ say }: AccessCommandDeps): Work =>
  async (store) => {
    const devices = await store.listDevices();
    for (const { office, kind, id, name, zone, paired_at } of devices) {
      const called = [name && `"${name}"`, zone && `in ${zone}`].filter(Boolean).join(' ');
      say([office, kind, id, called, `paired ${paired_at.toISOString()}`].filter(Boolean).join('  '));
    }
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
