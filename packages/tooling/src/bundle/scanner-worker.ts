import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';

/** The decoder's module that carries its worker. */
export const workerModule = /qr-scanner-worker\.min\.js$/;
const workerSource = /new Blob\(\[`([\s\S]*)`\]\)/;

/** The module that decodes in the page itself; made here, no package has it. */
const decoderModule = 'qr-scanner-decoder.js';

/**
 * Emits the QR decoder's worker as a file beside the bundle. As shipped it is a Blob, which a strict content security
 * policy forbids. A bundle on another origin than the page's cannot start a worker at all; there, and where a policy
 * forbids it, the same decoder runs in the page.
 */
export function emitScannerWorker(): Plugin {
  return {
    name: 'emit-scanner-worker',
    resolveId: (source, importer) =>
      importer && source === `./${decoderModule}` ? join(dirname(importer), decoderModule) : null,
    async load(id) {
      if (id.endsWith(decoderModule)) {
        const code = toDecoderModule(await toWorkerSource(join(dirname(id), 'qr-scanner-worker.min.js')));
        return { code, map: { mappings: '' } };
      }
      if (!workerModule.test(id)) return null;
      const source = await toWorkerSource(id);
      const file = this.emitFile({ type: 'asset', name: 'qr-scanner-worker.js', source });
      const code = toWorkerModule(`import.meta.ROLLUP_FILE_URL_${file}`, `./${decoderModule}`);
      return { code, map: { mappings: '' } };
    },
  };
}

/** The script of the worker, taken out of its module. */
export async function toWorkerSource(id: string): Promise<string> {
  const literal = workerSource.exec(await readFile(id, 'utf8'))?.[1];
  if (!literal) throw new Error(`${id} does not contain its worker as expected.`);
  const asModule = `data:text/javascript,${encodeURIComponent(`export default \`${literal}\``)}`;
  const { default: source } = (await import(asModule)) as { default: string };
  return source;
}

/**
 * The decoder's module with its worker in a file of its own. A worker that may not start says so by an event, not by an
 * error where it is made: only one that has answered is taken.
 * @param address - Expression for the address of that file.
 * @param decoder - Where the module is that decodes in the page.
 */
export function toWorkerModule(address: string, decoder: string): string {
  return `
const address = ${address};
const allow = (url) => url;
let policy;
const start = () =>
  new Promise((resolve, reject) => {
    policy ??= globalThis.trustedTypes?.createPolicy('wartemarke-worker', { createScriptURL: allow }) ?? {
      createScriptURL: allow,
    };
    const worker = new Worker(policy.createScriptURL(address));
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', reject, { once: true });
    worker.postMessage({ type: 'decode', data: new ImageData(32, 32) });
  });
const isOwn = new URL(address).origin === location.origin;
const decodeHere = async () => (await import('${decoder}')).createDecoder();
export const createWorker = () => (isOwn ? start().catch(decodeHere) : decodeHere());
`;
}

/**
 * The worker's script as a module for the page. It looks like a detector of the browser, which is what the scanner takes
 * instead of a worker.
 * @param source - Script of the worker.
 */
export function toDecoderModule(source: string): string {
  return `
export function createDecoder() {
  let answer;
  const self = { postMessage: (message) => (answer = message) };
  ${source}
  return {
    async detect(canvas) {
      const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      self.onmessage({ data: { type: 'decode', data } });
      return answer.data ? [{ rawValue: answer.data, cornerPoints: answer.cornerPoints }] : [];
    },
  };
}
`;
}
