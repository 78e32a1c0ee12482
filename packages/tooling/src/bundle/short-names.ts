import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { root } from '../root.ts';

const privateName = /--_[a-z\d-]+/g;

/** Gives the private custom properties of the elements short names; no page may say them. */
export function shortenNames(names = collectNames()): Plugin {
  return {
    name: 'shorten-names',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('--_')) return null;
      const short = new MagicString(code).replace(privateName, (name) => toShort(name, names));
      return { code: short.toString(), map: short.generateMap({ hires: true }) };
    },
  };
}

/** All private names that the elements' sources say, in an order that stays from build to build. */
function collectNames(): string[] {
  const sources = globSync('packages/components/src/**/*.ts', { cwd: root });
  const found = sources.flatMap((file) => readFileSync(join(root, file), 'utf8').match(privateName) ?? []);
  return [...new Set(found)].sort();
}

function toShort(name: string, names: readonly string[]): string {
  const place = names.indexOf(name);
  if (place < 0) throw new Error(`${name} is no name that the elements' sources say.`);
  return `--_${place.toString(36)}`;
}
