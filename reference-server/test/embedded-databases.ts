import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { after } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import manifest from '../package.json' with { type: 'json' };
import { createChangeHub } from '../src/database/changes.ts';
import { fairPGlite } from '../src/database/fair-pglite.ts';
import { openOn } from '../src/database/open-database.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { onPGlite } from '../src/database/pglite-engine.ts';
import type { Schema } from '../src/database/schema.ts';
import { parsers, serializers } from '../src/database/value-parsers.ts';
import { emptyTables } from './empty-tables.ts';
import { fingerprintMigrations } from './migrations-fingerprint.ts';
import { silentLog } from './silent-log.ts';

const cache = new URL('../../node_modules/.cache/wartemarke/', import.meta.url);
const pgliteVersion = manifest.dependencies['@electric-sql/pglite'];

/** Engines in memory that no test has at the moment: emptying one is quicker than starting one. */
const idle: PGlite[] = [];

// An open engine has a timer, which would keep the process.
after(() => Promise.all(idle.splice(0).map((engine) => engine.close())));

/** An empty database in memory with all tables; closing it gives its engine to the next test. */
export async function borrowEmbedded(): Promise<OpenDatabase> {
  const engine = idle.pop() ?? (await PGlite.create({ loadDataDir: await loadSeed(), parsers, serializers }));
  await engine.exec(emptyTables);
  const changes = createChangeHub();
  const db = new Kysely<Schema>({
    dialect: new PGliteDialect({ pglite: { ...fairPGlite(engine), close: async () => {} } }),
  });
  const giveBack = async () => {
    await db.destroy();
    changes.close();
    if (!idle.includes(engine)) idle.push(engine);
  };
  return { db, engine: 'pglite', changes, close: giveBack };
}

/** An archive of a database with all tables, from the cache or made now. */
export async function loadSeed(): Promise<Blob> {
  const name = `seed-${pgliteVersion}-${await fingerprintMigrations()}.tar`;
  const cached = await readFile(new URL(name, cache)).catch(() => undefined);
  if (cached) return new Blob([cached]);
  const seed = await makeSeed();
  await keepSeed(name, new Uint8Array(await seed.arrayBuffer()));
  return seed;
}

async function makeSeed(): Promise<Blob> {
  const engine = await PGlite.create({ parsers });
  const migrated = await openOn(onPGlite(engine), silentLog);
  const seed = await engine.dumpDataDir('none');
  await migrated.close();
  return seed;
}

async function keepSeed(name: string, archive: Uint8Array): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const file of await readdir(cache)) {
    if (file.startsWith('seed-')) await rm(new URL(file, cache), { force: true });
  }
  const partial = new URL(`partial-${process.pid}-${name}`, cache);
  await writeFile(partial, archive);
  await rename(partial, new URL(name, cache));
}
