import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import typescript from 'typescript';
import { runBinary } from '../programs.ts';
import { root } from '../root.ts';
import { listDoors, published, type PublishedName } from './published.ts';

/**
 * Writes the declarations that somebody can reach through a package's doors, into `NAME/dist` of a folder.
 * One run of the compiler makes those of all packages, from their sources, so that none has to be built first.
 * @throws Error with what the compiler said.
 */
export async function emitDeclarations(folder: string): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'wartemarke-types-'));
  try {
    const project = join(root, 'packages/tsconfig.build.json');
    const { code, output } = await runBinary('tsc', ['-p', project, '--outDir', temporary]);
    if (code !== 0) throw new Error(`The declarations could not be made.\n${output}`);
    await Promise.all(
      published.map((name) => deliver(name, join(temporary, name, 'src'), join(folder, name, 'dist'))),
    );
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function deliver(name: PublishedName, from: string, to: string): Promise<void> {
  const doors = listDoors(name).map((door) => join(from, toDeclaration(door)));
  const reached = await follow(doors);
  for (const [file, text] of reached) {
    const target = join(to, relative(from, file));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** All declarations that these lead to, with imports as they are published: `./store.js`, not `./store.ts`. */
async function follow(doors: readonly string[]): Promise<Map<string, string>> {
  const reached = new Map<string, string>();
  const waiting = [...doors];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    const { text, next } = toPublishedImports(await readFile(file, 'utf8'));
    reached.set(file, text);
    waiting.push(...next.map((path) => join(dirname(file as string), toDeclaration(path))));
  }
  return reached;
}

/** A declaration file's text with imports that its package can keep, and the sources that it imported. */
export function toPublishedImports(declaration: string): { text: string; next: string[] } {
  const { importedFiles } = typescript.preProcessFile(declaration);
  // From the end, so that the places before keep theirs.
  const text = importedFiles
    .toSorted((one, other) => other.pos - one.pos)
    .reduce((changed, { fileName, pos }) => {
      const end = pos + 1 + fileName.length;
      return `${changed.slice(0, pos + 1)}${toPublishedName(fileName)}${changed.slice(end)}`;
    }, declaration);
  const names = importedFiles.map(({ fileName }) => fileName);
  return { text, next: names.filter((name) => name.startsWith('.')) };
}

// The compiler names a template by the library that declares it, which is one of Lit's and none of ours.
function toPublishedName(imported: string): string {
  if (imported === 'lit-html') return 'lit';
  return imported.startsWith('.') ? imported.replace(/\.ts$/, '.js') : imported;
}

function toDeclaration(source: string): string {
  return source.replace(/\.ts$/, '.d.ts');
}
