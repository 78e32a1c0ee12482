import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'rollup';

/** Removes what earlier builds left in the folder, since hashed names never overwrite each other. */
export function removeStaleFiles(): Plugin {
  return {
    name: 'remove-stale-files',
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const stale = files.filter((file) => !(relative(dir, file).replaceAll(sep, '/') in bundle));
      await Promise.all(stale.map((file) => rm(file, { force: true })));
    },
  };
}
