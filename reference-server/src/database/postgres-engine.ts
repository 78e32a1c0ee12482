import { CompiledQuery, PostgresDialect } from 'kysely';
import { Pool, type Client } from 'pg';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import { PostgresChanges } from './postgres-changes.ts';
import { PreparingClient } from './preparing-client.ts';
import { pgTypes } from './value-parsers.ts';

/** No statement of a call takes seconds: one that does would keep a connection from all others. */
const STATEMENT_TIMEOUT = 30_000;

/** A PostgreSQL server, which any number of our processes may share. */
export async function openPostgres(url: string, log: Log, poolSize: number): Promise<Engine> {
  const pool = new Pool({
    Client: PreparingClient as unknown as typeof Client,
    connectionString: url,
    max: poolSize,
    types: pgTypes,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: 60_000,
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  // One that breaks in use says so twice: its query fails, and it emits an error, which unheard would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const changes = new PostgresChanges(url, log);
  await changes.connect();
  return {
    name: 'postgresql',
    dialect: new PostgresDialect({ pool, onCreateConnection: useUtc }),
    changes: changes.hub,
    close: () => changes.close(),
  };
}

/** PGlite is in UTC too: what a statement makes of an instant must not depend on where the server stands. */
async function useUtc(connection: { executeQuery(query: CompiledQuery): Promise<unknown> }): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw("set time zone 'UTC'"));
}
