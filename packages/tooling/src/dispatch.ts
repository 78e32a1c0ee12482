import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { becomeScript } from './programs.ts';
import { root } from './root.ts';

/** A folder whose scripts are started by name. */
export interface Scripts {
  /** The npm script, for the help. */
  readonly command: string;
  /** Folder relative to the checkout; a file that exports something is a part of others, not a script. */
  readonly folder: string;
  /** Scripts that live elsewhere, with the arguments that they always get. */
  readonly elsewhere?: Readonly<Record<string, readonly [path: string, ...args: string[]]>>;
}

/** Runs the script that the first argument names with the others, or says which there are. */
export async function dispatch(scripts: Scripts, [name, ...args]: readonly string[]): Promise<void> {
  const names = listNames(scripts);
  if (!name || !names.includes(name)) {
    console.error(
      `${name ? `There is no ${name}. ` : ''}Usage: npm run ${scripts.command} -- NAME, where NAME is`,
    );
    for (const known of names) console.error(`  ${known}`);
    process.exitCode = 2;
    return;
  }
  const [path, ...always] = scripts.elsewhere?.[name] ?? [`${scripts.folder}/${name}.ts`];
  await becomeScript(path, [...always, ...args]);
}

function listNames({ folder, elsewhere = {} }: Scripts): string[] {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((file) => /^[^.]+\.ts$/.test(file)) : [];
  const own = files.filter((file) => !exportsSomething(join(path, file)));
  return [...own.map((file) => file.replace(/\.ts$/, '')), ...Object.keys(elsewhere)].sort();
}

function exportsSomething(file: string): boolean {
  return /^export /m.test(readFileSync(file, 'utf8'));
}
