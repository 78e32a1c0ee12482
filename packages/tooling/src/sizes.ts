/**
 * `npm run sizes`: builds the bundle and compares what an element makes a page fetch with its budget; fails
 * above one. With `--json`, as `npm run bench -- sizes` asks for it, prints a JSON line per figure instead.
 */
import { argv } from 'node:process';
import { buildEmbed } from './bundle/build.ts';
import { measureSizes, type Size } from './sizes/measure.ts';

await buildEmbed();
const sizes = await measureSizes();
for (const size of sizes) console.log(argv.includes('--json') ? toJson(size) : toRow(size));
const heavy = sizes.filter(({ gzip, most }) => gzip > most);
if (heavy.length > 0) {
  console.error(`Above the budget: ${heavy.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}

function toRow({ name, gzip, brotli, most, stretch }: Size): string {
  const sign = gzip > most ? '✗' : gzip > stretch ? '✓' : '★';
  const budget = `of ${most} (stretch ${stretch})`;
  return `${sign} ${name.padEnd(24)} ${toNumber(gzip)} kB gz ${budget.padEnd(20)} ${toNumber(brotli)} kB br`;
}

function toNumber(value: number): string {
  return value.toFixed(1).padStart(5);
}

function toJson({ name, gzip, most }: Size): string {
  const median = Number(gzip.toFixed(3));
  const ratio = Number((gzip / most).toFixed(3));
  return JSON.stringify({
    figure: `size: ${name}`,
    median,
    p99: median,
    unit: 'kB gz',
    against: 'its budget',
    reference: most,
    ratio,
  });
}
