/** Starts the product without limits as a process of its own, for benches and checks; says its URL on the first line. */
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { readSettings } from '../src/config.ts';
import { startProduct } from '../src/product.ts';
import { tellMemory } from './tell-memory.ts';

const settings = readSettings(process.env);
const product = await startProduct(settings, {
  log: pino({ level: process.env['LOG_LEVEL'] ?? 'error' }, pino.destination(2)),
  now: () => Date.now(),
  random: randomBytes,
  say() {},
  limits: {
    callsPerMinute: Infinity,
    holdsPerMinute: Infinity,
    uploadsPerMinute: Infinity,
    wrongTriesPerMinute: Infinity,
    perToken: Infinity,
    perAddress: Infinity,
  },
  sampleTownFile: settings.townFile ?? '',
});
console.log(product.url);
tellMemory();
process.on('SIGTERM', () => void product.stop(5000));
