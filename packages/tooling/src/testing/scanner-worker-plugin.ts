import type { TestRunnerPlugin } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { toDecoderModule, toWorkerModule, toWorkerSource, workerModule } from '../bundle/scanner-worker.ts';

const address = '/__scanner-worker__.js';
const decoder = '/__scanner-decoder__.js';

/** Serves the QR decoder's worker as a file of its own, as the bundle does: the policy forbids its Blob. */
export function serveScannerWorker(): TestRunnerPlugin {
  return {
    name: 'serve-scanner-worker',
    async serve({ path }) {
      if (path === address) return { type: 'js', body: await toWorkerSource(findModule()) };
      if (path === decoder) return { type: 'js', body: toDecoderModule(await toWorkerSource(findModule())) };
      if (!workerModule.test(path)) return undefined;
      return { type: 'js', body: toWorkerModule(`new URL('${address}', location.href).href`, decoder) };
    },
  };
}

function findModule(): string {
  return fileURLToPath(new URL('qr-scanner-worker.min.js', import.meta.resolve('qr-scanner')));
}
