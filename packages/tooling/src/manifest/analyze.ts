import type {
  CssCustomProperty,
  CustomElementDeclaration,
  Module,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runBinary } from '../programs.ts';
import { root } from '../root.ts';
import { isElement } from './declarations.ts';

const folder = join(root, 'packages/components');
const files = [
  '--globs',
  'src/**/*.ts',
  '--exclude',
  'src/**/*.test.ts',
  'src/**/*.stories.ts',
  'src/embed/**',
];

/** What the sources say of themselves, with the custom properties that each element draws by. */
export async function analyze(): Promise<Package> {
  const manifest = await readSources();
  const tokens = await readTokens();
  return { ...manifest, modules: manifest.modules.map((module) => withTokens(module, tokens)) };
}

async function readSources(): Promise<Package> {
  const temporary = await mkdtemp(join(tmpdir(), 'wartemarke-manifest-'));
  try {
    const outdir = relative(folder, temporary);
    // Left to itself the analyzer writes the temporary path into package.json; only a file can tell it not to.
    await writeFile(join(temporary, 'config.mjs'), 'export default { packagejson: false };');
    const places = ['--outdir', outdir, '--config', join(outdir, 'config.mjs')];
    const { code, output } = await runBinary('cem', ['analyze', '--litelement', ...files, ...places], folder);
    if (code !== 0) throw new Error(output);
    return JSON.parse(await readFile(join(temporary, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function readTokens(): Promise<CssCustomProperty[]> {
  const { tokenList } = (await import(join(folder, 'src/styles/token-list.ts'))) as {
    tokenList: readonly (Required<Pick<CssCustomProperty, 'name' | 'description' | 'syntax'>> & {
      readonly initial: string;
    })[];
  };
  return tokenList.map(({ name, syntax, initial, description }) => ({
    ...{ name, description, syntax },
    default: initial,
  }));
}

/** An element that draws by the shared looks is changed by every token, besides those it describes itself. */
function withTokens(module: Module, tokens: readonly CssCustomProperty[]): Module {
  const isDrawnByTokens = readFileSync(join(folder, module.path), 'utf8').includes("/styles/base.ts'");
  if (!isDrawnByTokens) return module;
  const declarations = (module.declarations ?? []).map((declaration) =>
    isElement(declaration) ? withOwnTokens(declaration, tokens) : declaration,
  );
  return { ...module, declarations };
}

function withOwnTokens(
  element: CustomElementDeclaration,
  tokens: readonly CssCustomProperty[],
): CustomElementDeclaration {
  const own = element.cssProperties ?? [];
  const shared = tokens.filter(({ name }) => !own.some((property) => property.name === name));
  return { ...element, cssProperties: [...own, ...shared] };
}
