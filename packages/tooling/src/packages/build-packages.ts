import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { rollup, type OutputOptions } from 'rollup';
import { writeManifest } from '../manifest/write-manifest.ts';
import { root } from '../root.ts';
import { emitDeclarations } from './declarations.ts';
import { published, toBuild, type PublishedName } from './published.ts';

/**
 * Builds the packages in their own folders. What was built before stays until all of it is there anew; the
 * bundle for pages without a build is another matter and is left alone.
 * @returns What of the elements is not described, a line each.
 */
export async function buildPackages(): Promise<string[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'wartemarke-build-'));
  try {
    const gaps = await buildInto(temporary);
    for (const name of published) await deliver(join(temporary, name), join(root, 'packages', name));
    return gaps;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/**
 * Builds the packages into a folder, each below its name: modules and types in `dist`, and for the components
 * what is made of their descriptions.
 * @returns What of the elements is not described, a line each.
 */
export async function buildInto(folder: string): Promise<string[]> {
  const [gaps] = await Promise.all([
    writeManifest(join(folder, 'components')),
    emitDeclarations(folder),
    ...published.map((name) => bundle(name, join(folder, name, 'dist'))),
  ]);
  return gaps;
}

async function bundle(name: PublishedName, dir: string): Promise<void> {
  const { output, ...input } = toBuild(name);
  const built = await rollup(input);
  await built.write({ ...(output as OutputOptions), dir, ...toMaps(name, dir) });
  await built.close();
}

/** Source maps lead to the sources as they lie in the package, wherever it is built. */
function toMaps(name: PublishedName, dir: string): OutputOptions {
  const workspace = join(root, 'packages', name);
  return {
    // The client brings modules of the contract, whose sources are not in its package.
    sourcemapExcludeSources: name !== 'client',
    sourcemapPathTransform: (source, map) => {
      const place = relative(workspace, resolve(dirname(map), source));
      return relative(dirname(map), join(dirname(dir), place)).replaceAll('\\', '/');
    },
  };
}

async function deliver(from: string, to: string): Promise<void> {
  const dist = join(to, 'dist');
  const earlier = await readdir(dist).catch(() => []);
  const stale = earlier.filter((entry) => entry !== 'embed');
  await Promise.all(stale.map((entry) => rm(join(dist, entry), { recursive: true })));
  await cp(from, to, { recursive: true });
}
