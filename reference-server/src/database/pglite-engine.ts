import type { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { createChangeHub } from './changes.ts';
import { openDataDirectory } from './data-directory.ts';
import type { Engine } from './engine.ts';
import { fairPGlite } from './fair-pglite.ts';
import type { Log } from './log.ts';

/** An embedded database in a directory of this machine, for this process alone. */
export async function openEmbedded(dataDir: string, log: Log): Promise<Engine> {
  const { engine, release } = await openDataDirectory(dataDir);
  log.info(
    { dataDir },
    'embedded database, for pilots and development: one process only; a town runs on PostgreSQL (DATABASE_URL)',
  );
  const embedded = onPGlite(engine);
  return {
    ...embedded,
    async close() {
      await embedded.close();
      release();
    },
  };
}

/** A PGlite that is open already. */
export function onPGlite(engine: PGlite): Engine {
  const hub = createChangeHub();
  return {
    name: 'pglite',
    dialect: new PGliteDialect({ pglite: fairPGlite(engine) }),
    changes: hub,
    async close() {
      hub.close();
      if (!engine.closed) await engine.close();
    },
  };
}
