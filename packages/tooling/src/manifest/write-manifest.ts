import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { readPackageFile } from '../packages/published.ts';
import { analyze } from './analyze.ts';
import { toCssData, toHtmlData } from './editor-data.ts';
import { listElements } from './element-facts.ts';
import { toElementTypes } from './framework-types.ts';
import { frameworks } from './frameworks.ts';
import { listGaps } from './gaps.ts';
import { toPublished } from './published.ts';
import { toWebTypes } from './web-types.ts';

/**
 * Writes the custom elements manifest into a package's folder, and made of it what editors and frameworks read.
 * @returns What is not described, a line each.
 */
export async function writeManifest(folder: string): Promise<string[]> {
  const found = await analyze();
  const files = toFiles(toPublished(found));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      path.endsWith('.d.ts') ? await format(text, { parser: 'typescript', singleQuote: true }) : text,
    );
  }
  return listGaps(found);
}

/** What is generated of a published manifest: paths within the package, and texts. */
function toFiles(manifest: Package): Record<string, string> {
  const elements = listElements(manifest);
  const types = { ...frameworks, elements: toElementTypes(elements) };
  return {
    'custom-elements.json': toJson(manifest),
    'dist/editors/vscode.html-data.json': toJson(toHtmlData(elements)),
    'dist/editors/vscode.css-data.json': toJson(toCssData(elements)),
    'dist/editors/web-types.json': toJson(toWebTypes(readPackageFile('components'), elements)),
    ...Object.fromEntries(
      Object.entries(types).flatMap(([name, text]) => [
        [`dist/frameworks/${name}.d.ts`, text],
        // Types alone, that may be imported like any module.
        [`dist/frameworks/${name}.js`, 'export {};\n'],
      ]),
    ),
  };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
