import { pino } from 'pino';
import { exportData } from './export-data.ts';
import { importData } from './import-data.ts';
import { openDatabase } from './open-database.ts';
import { StorageError } from './storage-error.ts';

const usage = `Moves all data from one database to another.

  npm run data -- export FILE    writes all data into a file
  npm run data -- import FILE    reads it into an empty database

The file is compressed when its name ends in .gz. The database is what the server uses: DATABASE_URL, or
the directory DATA_DIR (data). The embedded database has one user at a time: stop the server first.`;

const actions = { export: exportData, import: importData };

async function run([name = '', file]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const action = Object.hasOwn(actions, name) ? actions[name as keyof typeof actions] : undefined;
  if (!action || !file) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const url = env['DATABASE_URL'];
  const settings = url ? { url } : { dataDir: env['DATA_DIR'] || 'data' };
  const log = pino({ level: 'warn' }, pino.destination(2));
  const database = await openDatabase(settings, { log, now: Date.now });
  try {
    const { tables } = await action(database.db, file);
    for (const [table, rows] of Object.entries(tables)) console.log(`${String(rows).padStart(9)}  ${table}`);
  } finally {
    await database.close();
  }
}

try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  const isExplained = error instanceof StorageError || (error instanceof Error && 'syscall' in error);
  if (!isExplained) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
