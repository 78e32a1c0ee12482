import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RollupOptions } from 'rollup';
import { toClientPackage, toPackage } from '../bundle/configuration.ts';
import { root } from '../root.ts';

/** Folders below `packages` that are published, in the order of their imports. */
export const published = ['contract', 'client', 'zms', 'components'] as const;

/** One of the packages that are published. */
export type PublishedName = (typeof published)[number];

/** What of a `package.json` is looked at here. */
export interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Door>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Where a public module is: its source, its types and what runs. */
interface Door {
  readonly source?: string;
  readonly types: string;
  readonly default: string;
}

/** The `package.json` of a published package. */
export function readPackageFile(name: PublishedName): PackageFile {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as PackageFile;
}

/** A package's public modules, relative to its `src`, as its `exports` name them. */
export function listDoors(name: PublishedName): string[] {
  const doors = Object.values(readPackageFile(name).exports);
  const sources = doors.flatMap((door) => (typeof door === 'string' ? [] : (door.source ?? [])));
  const folder = join(root, 'packages', name);
  return globSync(sources, { cwd: folder })
    .map((path) => path.replace(/^src./, ''))
    .sort();
}

/** What can be imported of a package by a name of its own: `@wartemarke/client/testing`; not what a pattern leads to. */
export function listImports(name: PublishedName): string[] {
  return Object.entries(readPackageFile(name).exports)
    .filter(([door, target]) => typeof target !== 'string' && !door.includes('*'))
    .map(([door]) => `@wartemarke/${name}${door.slice(1)}`);
}

/** How a package's modules are built. */
export function toBuild(name: PublishedName): RollupOptions {
  return name === 'client' ? toClientPackage(listDoors(name)) : toPackage(name, listDoors(name));
}
