import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { target } from './compile.ts';

/** The import of a module of texts whose language is known only in the page. */
const languageImport = /import\(`\.\/\$\{(\w+)\}\.ts`\)/;

const languageFile = /^[a-z]{2}(-x-[a-z]+)?\.ts$/;

/**
 * Emits for each catalogue a file a language that needs nothing else, all under one hash. To the element, a
 * language is then its name in an address, and ten languages cost it as many bytes as two; an address and a
 * hash for each would cost a visitor in German 20 bytes a language.
 */
export function emitLanguageFiles(): Plugin {
  return {
    name: 'emit-language-files',
    async transform(code, id) {
      const found = languageImport.exec(code);
      if (!found) return null;
      const texts = await Promise.all(listLanguages(code, id).map(async (file) => bundleTexts(file)));
      const hash = toHash(texts);
      for (const { language, source } of texts)
        this.emitFile({ type: 'asset', fileName: `chunks/${language}-${hash}.js`, source });
      return { code: code.replace(languageImport, `import(\`./\${${found[1]}}-${hash}.js\`)`), map: null };
    },
  };
}

/** Names the module of each language, for bundlers, which follow only what is written out. */
export function nameLanguageFiles(): Plugin {
  return {
    name: 'name-language-files',
    transform(code, id) {
      const found = languageImport.exec(code);
      if (!found) return null;
      const rows = listLanguages(code, id).map((file) => `'${toLanguage(file)}': () => import('${file}')`);
      return { code: code.replace(languageImport, `({ ${rows.join(', ')} })[${found[1]}]()`), map: null };
    },
  };
}

interface Texts {
  readonly language: string;
  readonly source: string;
}

/** The languages beside a catalogue which it does not have at hand already. */
function listLanguages(code: string, catalogue: string): string[] {
  return readdirSync(dirname(catalogue))
    .filter((file) => languageFile.test(file) && !code.includes(`'./${file}'`))
    .sort()
    .map((file) => join(dirname(catalogue), file));
}

async function bundleTexts(file: string): Promise<Texts> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target,
    write: false,
  });
  return { language: toLanguage(file), source: outputFiles[0]?.text ?? '' };
}

function toHash(texts: readonly Texts[]): string {
  const all = texts.map(({ source }) => source).join('');
  return createHash('sha256').update(all).digest('base64url').slice(0, 8);
}

function toLanguage(file: string): string {
  return basename(file, '.ts');
}
