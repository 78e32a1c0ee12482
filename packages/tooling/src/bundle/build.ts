import { runBinary } from '../programs.ts';

/**
 * Builds the bundle for pages without a build.
 * @throws Error with what rollup said.
 */
export async function buildEmbed(): Promise<void> {
  const { code, output } = await runBinary('rollup', ['-c', '--silent']);
  if (code !== 0) throw new Error(`The bundle could not be built.\n${output}`);
}
