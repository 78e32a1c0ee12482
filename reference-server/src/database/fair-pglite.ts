import { promisify } from 'node:util';
import type { PGlite } from '@electric-sql/pglite';
import type { PGlite as KyselyPGlite } from 'kysely';

// Bound here once, so that a test which mocks timers does not stop the database.
const nextTurn = promisify(setImmediate);

/**
 * PGlite with a turn of the event loop after every call. Its promises settle in microtasks: without the
 * pause a row of queued calls would keep every other request waiting until the last one is done.
 */
export function fairPGlite(engine: PGlite): KyselyPGlite {
  return {
    get closed() {
      return engine.closed;
    },
    get ready() {
      return engine.ready;
    },
    waitReady: engine.waitReady,
    close: () => engine.close(),
    query: (query, params, options) => thenTurn(engine.query(query, params, options)),
    transaction: (work) =>
      thenTurn(
        engine.transaction((tx) =>
          work({
            query: (query, params, options) => thenTurn(tx.query(query, params, options)),
            rollback: () => tx.rollback(),
          }),
        ),
      ),
  };
}

async function thenTurn<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } finally {
    await nextTurn();
  }
}
