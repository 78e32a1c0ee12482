import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** The decoder's module that carries its worker. */
export const workerModule = /qr-scanner-worker\.min\.js$/;
const workerSource = /new Blob\(\[`([\s\S]*)`\]\)/;

/**
 * Emits the QR decoder's worker as a file beside the bundle. As shipped it is a Blob, which a strict
 * content security policy forbids. On another origin than the page's a browser refuses to start a
 * worker from its address; there a Blob of one line loads it, as the page's policy allows or not.
 */
export function emitScannerWorker(): Plugin {
  return {
    name: 'emit-scanner-worker',
    async load(id) {
      if (!workerModule.test(id)) return null;
      const source = await toWorkerSource(id);
      const file = this.emitFile({ type: 'asset', name: 'qr-scanner-worker.js', source });
      return { code: toWorkerModule(`import.meta.ROLLUP_FILE_URL_${file}`), map: { mappings: '' } };
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
 * The decoder's module with its worker in a file of its own.
 * @param address - Expression for the address of that file.
 */
export function toWorkerModule(address: string): string {
  return `
const address = ${address};
const allow = (url) => url;
let policy;
export function createWorker() {
  policy ??= globalThis.trustedTypes?.createPolicy('wartemarke-worker', { createScriptURL: allow }) ?? {
    createScriptURL: allow,
  };
  if (new URL(address).origin === location.origin) return new Worker(policy.createScriptURL(address));
  const script = new Blob([\`importScripts(\${JSON.stringify(address)})\`], { type: 'text/javascript' });
  return new Worker(policy.createScriptURL(URL.createObjectURL(script)));
}
`;
}
