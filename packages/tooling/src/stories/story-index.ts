import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Folder of the built Storybook. */
export const storybookFolder = join(root, 'storybook/static');

/** A story, or a page of text. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  /** The file that it comes from, seen from the configuration. */
  readonly importPath: string;
}

/** Lists what the built Storybook has. */
export async function listEntries(): Promise<Entry[]> {
  const index = JSON.parse(await readFile(join(storybookFolder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}
