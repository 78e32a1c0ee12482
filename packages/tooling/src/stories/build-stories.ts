import { join } from 'node:path';
import { runBinary, runScript } from '../programs.ts';
import { root } from '../root.ts';

/**
 * Builds Storybook, with the manifest of the elements as they are now.
 * @throws Error with what the builder said, when it fails.
 */
export async function buildStories(): Promise<void> {
  await runScript('packages/tooling/src/manifest.ts', []);
  const args = ['build', '-c', '.', '-o', 'static', '--quiet', '--disable-telemetry'];
  const { code, output } = await runBinary('storybook', args, join(root, 'storybook'));
  if (code !== 0) throw new Error(output);
}
