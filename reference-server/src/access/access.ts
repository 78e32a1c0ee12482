import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clerk, Device, PairingCode, PairingCodeRequest, Session, SignIn } from '@wartemarke/contract';
import { transaction } from '../database/transaction.ts';
import type { Schema } from '../database/schema.ts';
import { CallError, refuseFields } from '../http/call-error.ts';
import { createGate } from '../http/gate.ts';
import type { Once } from '../http/idempotency.ts';
import type { Offices } from '../offices/offices.ts';
import type { AccessStore } from './access.store.ts';
import { isPassword } from './passwords.ts';
import { createShortCode, hashShortCode, readShortCode } from './short-code.ts';
import { createToken, hashToken, type RandomBytes } from './tokens.ts';

const SESSION_HOURS = 10;
const PAIRING_MINUTES = 15;
// A try takes 64 MiB and for a third of a second one of the few threads that all share.
const PASSWORDS = { atOnce: 2, mostWaiting: 50 };
const HOUR = 3_600_000;
const MINUTE = 60_000;

interface AccessDeps {
  readonly db: Kysely<Schema>;
  readonly store: AccessStore;
  readonly offices: Offices;
  readonly random: RandomBytes;
}

/** Who may do what: clerks sign in, devices are paired. */
export function createAccess({ db, store, offices, random }: AccessDeps) {
  const inTurn = createGate(PASSWORDS);

  function describeClerk(name: string, ids: readonly string[]): Clerk {
    const known = ids.flatMap((id) => offices.find(id) ?? []);
    return { name, offices: known.map((office) => offices.workplacesOf(office)) };
  }

  return {
    describeClerk,

    /** Signs a clerk in for a working day. A wrong name and a wrong password cannot be told apart. */
    async signIn({ name, password }: SignIn, now: number): Promise<Session> {
      const clerk = await store.findClerkByName(name);
      const isRight = await inTurn(() => isPassword(password, clerk?.password_hash));
      if (!clerk || !isRight) throw new CallError('sign_in_failed');
      const token = createToken(random);
      const expiresAt = now + SESSION_HOURS * HOUR;
      await store.startSession(hashToken(token), clerk.id, expiresAt);
      return {
        token,
        expiresAt: new Date(expiresAt).toISOString(),
        clerk: describeClerk(clerk.name, clerk.offices),
      };
    },

    /** Makes a one-time code for a device of an office. Throws `field_invalid` for a zone that the office does not have. */
    async createPairingCode(
      officeId: string,
      device: PairingCodeRequest,
      once: Once,
      now: number,
    ): Promise<PairingCode> {
      const { id: office, zones } = offices.get(officeId);
      const isPlaced = device.zone === undefined || zones.some(({ id }) => id === device.zone);
      if (!isPlaced) throw refuseFields([{ pointer: '/zone', code: 'field_invalid' }]);
      const code = createShortCode(random);
      const expiresAt = now + PAIRING_MINUTES * MINUTE;
      const answer = { code, kind: device.kind, expiresAt: new Date(expiresAt).toISOString() };
      await transaction(db, async (trx) => {
        await store.keepPairingCode(hashShortCode(code), { ...device, office }, expiresAt, trx);
        await once.keep(answer).execute(trx);
      });
      return answer;
    },

    /** Exchanges a one-time code for a device token; the code is gone with the same transaction. */
    async pair(typed: string, once: Once, now: number): Promise<Device> {
      const code = readShortCode(typed);
      if (!code) throw new CallError('pairing_code_invalid');
      return transaction(db, async (trx) => {
        const pairing = await store.usePairingCode(hashShortCode(code), now, trx);
        if (!pairing) throw new CallError('pairing_code_invalid');
        const { office, kind, name, zone } = pairing;
        const id = randomUUID();
        const token = createToken(random);
        await trx
          .insertInto('devices')
          .values({
            id,
            ...pairing,
            token_hash: hashToken(token),
            paired_at: new Date(now),
            revoked_at: null,
          })
          .execute();
        const device = { id, kind, office, token, ...(name && { name }), ...(zone && { zone }) };
        await once.keep(device).execute(trx);
        return device;
      });
    },
  };
}

/** What the routes and commands of this feature work with. */
export type Access = ReturnType<typeof createAccess>;
