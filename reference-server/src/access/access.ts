import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Clerk, Device, DeviceKind, PairingCode, Session, SignIn } from '@wartemarke/contract';
import { transaction } from '../database/transaction.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
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

    /** Makes a one-time code for a device of an office. */
    async createPairingCode(office: string, kind: DeviceKind, once: Once, now: number): Promise<PairingCode> {
      const code = createShortCode(random);
      const expiresAt = now + PAIRING_MINUTES * MINUTE;
      const answer = { code, kind, expiresAt: new Date(expiresAt).toISOString() };
      await transaction(db, async (trx) => {
        await store.keepPairingCode(hashShortCode(code), offices.get(office).id, kind, expiresAt, trx);
        await once.keep(answer).execute(trx);
      });
      return answer;
    },

    /** Exchanges a one-time code for a device token; the code is gone with the same transaction. */
    async pair(typed: string, once: Once, now: number): Promise<Device> {
      const code = readShortCode(typed);
      if (!code) throw new CallError('pairing_code_invalid');
      return transaction(db, async (trx) => {
        const used = await sql<{ office: string; kind: DeviceKind }>`delete from pairing_codes
          where code_hash = ${hashShortCode(code)} and expires_at > ${new Date(now)} returning office, kind`.execute(
          trx,
        );
        const pairing = used.rows[0];
        if (!pairing) throw new CallError('pairing_code_invalid');
        const device = { id: randomUUID(), ...pairing, token: createToken(random) };
        const { token, ...row } = device;
        await trx
          .insertInto('devices')
          .values({ ...row, token_hash: hashToken(token), paired_at: new Date(now), revoked_at: null })
          .execute();
        await once.keep(device).execute(trx);
        return device;
      });
    },
  };
}

/** What the routes and commands of this feature work with. */
export type Access = ReturnType<typeof createAccess>;
