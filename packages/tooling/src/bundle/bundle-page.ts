import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { root } from '../root.ts';
import { compilerOptions, target } from './compile.ts';

/** Modules that lie among those of a page and that only Node runs, such as tests beside texts. */
const leaveOutNode: Plugin = {
  name: 'leave-out-node',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }));
    bundle.onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * Bundles a module of ours, with all that it may fetch later, into one script for a page of a check.
 * @param entry - Path relative to the checkout.
 */
export async function bundlePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target,
    conditions: ['source'],
    plugins: [leaveOutNode],
    tsconfigRaw: { compilerOptions },
  });
  return outputFiles[0]?.text ?? '';
}
