import type { TestRunnerPlugin } from '@web/test-runner';
import { build, transform } from 'esbuild';
import { join } from 'node:path';
import { compilerOptions, target } from '../bundle/compile.ts';
import { root } from '../root.ts';

/** Serves TypeScript sources as JavaScript. */
export function serveTypeScript(): TestRunnerPlugin {
  return {
    name: 'serve-typescript',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    async transform({ path, body }) {
      if (!path.endsWith('.ts') || typeof body !== 'string') return undefined;
      const { code } = await transform(body, {
        loader: 'ts',
        target,
        sourcefile: path,
        sourcemap: 'inline',
        tsconfigRaw: { compilerOptions },
      });
      return code;
    },
  };
}

/**
 * Serves packages that exist as CommonJS alone as one ES module each.
 * Never for what imports Lit, which must be there once.
 * @param names - Package names.
 */
export function serveCommonJs(names: readonly string[]): TestRunnerPlugin {
  const folder = '/__commonjs__/';
  return {
    name: 'serve-commonjs',
    resolveImport: ({ source }) => (names.includes(source) ? `${folder}${source}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      return { type: 'js', body: await bundle(path.slice(folder.length, -'.js'.length)) };
    },
  };
}

async function bundle(name: string): Promise<string> {
  const entry = `import value from '${name}'; export default value; export * from '${name}';`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: join(root, 'packages/components') },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
