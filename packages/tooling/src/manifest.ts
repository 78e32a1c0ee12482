/**
 * `npm run manifest`: writes the custom elements manifest, and of it what editors and frameworks read; fails when
 * something public is not described.
 */
import { join } from 'node:path';
import { writeManifest } from './manifest/write-manifest.ts';
import { root } from './root.ts';

const gaps = await writeManifest(join(root, 'packages/components'));
for (const gap of gaps) console.error(gap);
process.exitCode = gaps.length > 0 ? 1 : 0;
