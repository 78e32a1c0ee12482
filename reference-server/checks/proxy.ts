/**
 * Puts each proxy for which `docs/examples` has a file in front of two processes on PostgreSQL, with that very file but for
 * its ports and its certificate, and looks whether all that the guide for operators says of it is so. A proxy that is not
 * installed is named and left out; with `--all` that is a failure.
 */
import { parseArgs } from 'node:util';
import { finish } from './finish.ts';
import { openPlace } from './place.ts';
import { createProxyCaller } from './proxy-caller.ts';
import { lookAt, type Finding } from './proxy-looks.ts';
import { isInstalled, programs, startProxy, type ProxyProgram } from './proxy-servers.ts';
import { startProxyTown } from './proxy-town.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    database: { type: 'string', default: 'postgresql' },
    seed: { type: 'string' },
    steps: { type: 'string' },
  },
});

/** Closes what was opened, the last first, however it went. */
async function closeAll(open: readonly (() => unknown)[]): Promise<void> {
  for (const close of open.toReversed()) await close();
}

/** Tries a proxy out; tells whether everything was as it should be. */
async function tryOut(program: ProxyProgram): Promise<boolean> {
  const open: (() => unknown)[] = [];
  try {
    const place = await openPlace(values.database);
    open.push(() => place.close());
    const town = await startProxyTown(place.settings.DATABASE_URL!);
    open.push(() => town.stop());
    const proxy = await startProxy(program, town.ports);
    open.push(() => proxy.stop());
    const caller = createProxyCaller(proxy);
    open.push(() => caller.close());
    const holds = await report(program, lookAt({ program, town, proxy, caller }));
    if (!holds) console.error(proxy.readLog().slice(-6000));
    return holds;
  } finally {
    await closeAll(open);
  }
}

async function report({ name }: ProxyProgram, findings: AsyncIterable<Finding>): Promise<boolean> {
  let isRight = true;
  for await (const { sentence, holds, figures = {} } of findings) {
    const said = Object.entries(figures).map(([figure, value]) => `${figure} ${value}`);
    console.error(`${holds ? '✓' : '✗'} ${name}: ${[sentence, ...said].join(', ')}`);
    for (const [figure, value] of Object.entries(figures)) counts[`${name} ${figure}`] = value;
    isRight &&= holds;
  }
  return isRight;
}

const missing: string[] = [];
const counts: Record<string, number> = {};
let isRight = true;
for (const program of programs) {
  const { name } = program;
  if (values.only !== undefined && values.only !== name) continue;
  if (!(await isInstalled(program))) {
    console.error(
      `${name} is not installed here, so its file was not tried. On Debian: apt-get install ${name}`,
    );
    missing.push(name);
    continue;
  }
  isRight = (await tryOut(program)) && isRight;
}
const isWhole = missing.length === 0 || !values.all;
finish(isRight && isWhole && Object.keys(counts).length > 0, {
  check: 'proxy',
  missing: missing.join(' ') || 'none',
  ...counts,
});
