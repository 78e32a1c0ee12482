import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../config.ts';
import { openDatabase } from '../database/open-database.ts';
import { readTown } from '../town/read-town.ts';
import { runAccessCommand } from './run-command.ts';

const sampleTownFile = fileURLToPath(new URL('../../towns/sample.json', import.meta.url));

try {
  const settings = readSettings(process.env);
  const town = readTown(settings.townFile ?? sampleTownFile);
  const place = settings.databaseUrl ? { url: settings.databaseUrl } : { dataDir: settings.dataDir };
  const quiet = { info() {}, warn: (fields: object, message: string) => console.error(message, fields) };
  process.exitCode = await runAccessCommand(process.argv.slice(2), {
    town,
    open: () => openDatabase(place, { log: quiet, now: () => Date.now() }),
    now: Date.now(),
    random: randomBytes,
    say: (line) => console.log(line),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
