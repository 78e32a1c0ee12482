import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';

/** Test files that run in one process, and the module that imports them all. */
export interface TestGroup {
  readonly entry: string;
  /** Paths relative to the checkout. */
  readonly files: readonly string[];
}

/** Groups of test files, with modules in a folder of their own. */
export interface TestGroups {
  readonly groups: readonly TestGroup[];
  remove(): Promise<void>;
}

const parent = join(root, 'node_modules/.cache/wartemarke');

/** Which files share a process. */
export interface Sharing {
  /** How many files may share one. */
  readonly most: number;
  /** Files that take long: each has its own, and they begin first. */
  readonly long: readonly string[];
}

/** Deals files out to so few groups that none has more than it may; neighbours land in different ones. */
export function dealOut(files: readonly string[], { most, long }: Sharing): string[][] {
  const alone = files.filter((file) => long.includes(file));
  const others = files.filter((file) => !long.includes(file));
  const count = Math.ceil(others.length / most);
  const groups = Array.from({ length: count }, (_, group) =>
    others.filter((_, index) => index % count === group),
  );
  return [...alone.map((file) => [file]), ...groups];
}

/** Writes a module for each group. What a process loads and starts is then paid for once and not for each file. */
export async function writeTestGroups(files: readonly string[], sharing: Sharing): Promise<TestGroups> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'tests-'));
  const groups = dealOut(files, sharing).map((together, index) => ({
    entry: join(folder, `group-${index}.mjs`),
    files: together,
  }));
  await Promise.all(groups.map((group) => writeFile(group.entry, toModule(group.files))));
  return { groups, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * A file that cannot be loaded is a failed test, and no reason for the others not to run. The first test waits for the last
 * file: what Node thinks it has ended with, such as hooks, nobody could add to.
 */
function toModule(files: readonly string[]): string {
  const urls = files.map((file) => pathToFileURL(join(root, file)).href);
  return `import { before, test } from 'node:test';

const loading = Promise.withResolvers();
before(() => loading.promise);
for (const url of ${JSON.stringify(urls, null, 2)})
  await import(url).catch((error) => void test(\`\${url} loads\`, () => { throw error; }));
loading.resolve();
`;
}
