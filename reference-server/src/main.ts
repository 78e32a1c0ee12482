import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readSettings, SettingsError } from './config.ts';
import { StorageError } from './database/storage-error.ts';
import { defaultLimits } from './http/limits.ts';
import { defaultStreamLimits } from './live/stream-limits.ts';
import { toLoggable } from './loggable-error.ts';
import { startProduct } from './product.ts';
import { TownError } from './town/town-error.ts';

const STOP_GRACE = 10_000;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', serializers: { err: toLoggable } });

function explain(error: unknown): string {
  const isOurs =
    error instanceof SettingsError || error instanceof StorageError || error instanceof TownError;
  if (isOurs) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is in use. Set PORT to another one.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  const product = await startProduct(readSettings(process.env), {
    log,
    now: () => Date.now(),
    random: randomBytes,
    say: (line) => console.log(line),
    limits: { ...defaultLimits, ...defaultStreamLimits },
    sampleTownFile: here('../towns/sample.json'),
    samplePicturesDirectory: here('../towns/pictures'),
    pages: { pagesDirectory: here('../pages'), embedDirectory: here('../../packages/components/dist/embed') },
  });
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    console.log('Stopping: open requests end first.');
    await product.stop(STOP_GRACE);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
