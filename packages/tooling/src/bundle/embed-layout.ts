import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Where a bundle lies: a folder a version, and beside them the loader of the version that was built last. */
export interface EmbedLayout {
  /** Holds the versions; what a server shows as `/embed`. */
  readonly folder: string;
  /** Name of the folder below it that this build fills. */
  readonly version: string;
}

/** Name of the loader, in the folder of its version and in that of all. */
export const loaderFile = 'wartemarke.js';

const { version } = JSON.parse(readFileSync(join(root, 'packages/components/package.json'), 'utf8')) as {
  version: string;
};

/** Where this checkout's bundle lies. */
export const embedLayout: EmbedLayout = { folder: join(root, 'packages/components/dist/embed'), version };

/** The folder of one version; nothing in it changes once it is published. */
export function toVersionFolder({ folder, version: name }: EmbedLayout): string {
  return join(folder, name);
}
