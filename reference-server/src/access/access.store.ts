import type { Kysely } from 'kysely';
import type { PairingCodeRequest } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import type { ClerkCaller, DeviceCaller } from './caller.ts';

/** A device that is to be paired. */
export interface NewDevice extends PairingCodeRequest {
  readonly office: string;
}

/** Where clerks, sessions, devices and pairing codes are kept. Tokens and codes come in as hashes. */
export type AccessStore = ReturnType<typeof createAccessStore>;

export function createAccessStore(db: Kysely<Schema>) {
  return {
    async findClerk(tokenHash: Buffer, now: number): Promise<ClerkCaller | undefined> {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('clerks', 'clerks.id', 'sessions.clerk')
        .select(['clerks.id', 'clerks.name', 'clerks.offices'])
        .where('sessions.token_hash', '=', tokenHash)
        .where('sessions.expires_at', '>', new Date(now))
        .executeTakeFirst();
      return row && { role: 'clerk', session: tokenHash, ...row };
    },

    async findDevice(tokenHash: Buffer): Promise<DeviceCaller | undefined> {
      const row = await db
        .selectFrom('devices')
        .select(['id', 'kind', 'office'])
        .where('token_hash', '=', tokenHash)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return row && { role: row.kind, id: row.id, office: row.office };
    },

    /** Whether a token was a device's before somebody turned it away. */
    async isRevoked(tokenHash: Buffer): Promise<boolean> {
      const ofDevice = db.selectFrom('devices').select('id').where('token_hash', '=', tokenHash);
      return (await ofDevice.where('revoked_at', 'is not', null).executeTakeFirst()) !== undefined;
    },

    findClerkByName(name: string) {
      return db
        .selectFrom('clerks')
        .selectAll()
        .where((where) =>
          where(where.fn<string>('lower', ['name']), '=', where.fn<string>('lower', [where.val(name)])),
        )
        .executeTakeFirst();
    },

    async saveClerk(clerk: {
      id: string;
      name: string;
      passwordHash: string;
      offices: string[];
    }): Promise<void> {
      const values = {
        name: clerk.name,
        password_hash: clerk.passwordHash,
        offices: JSON.stringify(clerk.offices),
      };
      const known = await this.findClerkByName(clerk.name);
      if (known) await db.updateTable('clerks').set(values).where('id', '=', known.id).execute();
      else
        await db
          .insertInto('clerks')
          .values({ id: clerk.id, ...values })
          .execute();
      if (known) await db.deleteFrom('sessions').where('clerk', '=', known.id).execute();
    },

    async startSession(tokenHash: Buffer, clerk: string, expiresAt: number): Promise<void> {
      await db
        .insertInto('sessions')
        .values({ token_hash: tokenHash, clerk, expires_at: new Date(expiresAt) })
        .execute();
    },

    async endSession(tokenHash: Buffer): Promise<void> {
      await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
    },

    async keepPairingCode(
      codeHash: Buffer,
      { office, kind, name, zone }: NewDevice,
      expiresAt: number,
      trx = db,
    ): Promise<void> {
      const device = { office, kind, name: name?.trim() || null, zone: zone ?? null };
      await trx
        .insertInto('pairing_codes')
        .values({ code_hash: codeHash, ...device, expires_at: new Date(expiresAt) })
        .execute();
    },

    /** What a code was made for; the code is gone with it. */
    async usePairingCode(codeHash: Buffer, now: number, trx = db) {
      return trx
        .deleteFrom('pairing_codes')
        .where('code_hash', '=', codeHash)
        .where('expires_at', '>', new Date(now))
        .returning(['office', 'kind', 'name', 'zone'])
        .executeTakeFirst();
    },

    async revokeDevice(office: string, id: string, now: number): Promise<boolean> {
      const revoked = await db
        .updateTable('devices')
        .set({ revoked_at: new Date(now) })
        .where('office', '=', office)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return revoked.numUpdatedRows > 0n;
    },

    listDevices(office?: string) {
      const devices = db
        .selectFrom('devices')
        .select(['office', 'id', 'kind', 'name', 'zone', 'paired_at'])
        .where('revoked_at', 'is', null)
        .orderBy('office')
        .orderBy('paired_at');
      return (office ? devices.where('office', '=', office) : devices).execute();
    },
  };
}
