import { addDocument, removeDocument } from '@wartemarke/contract';
import type { Client, DocumentUpload } from '../client.ts';
import { createCall, type TransportOptions } from '../transport/call.ts';
import { fetchWithProgress } from '../transport/fetch-with-progress.ts';

/** Ten megabytes take about so long on a slow mobile line. */
const uploadTryMs = 180_000;

/** Binds handing in documents to a server. */
export function createDocumentCalls(transport: TransportOptions): Client['documents'] {
  const call = createCall(transport);
  return {
    async add({ office, id, token }, upload, { onProgress, ...options } = {}) {
      const isTold = onProgress !== undefined && typeof XMLHttpRequest === 'function';
      const fetch = isTold ? fetchWithProgress(onProgress) : transport.fetch;
      const send = createCall({ ...transport, fetch, tryMs: uploadTryMs });
      const input = { params: { office, appointment: id }, body: toForm(upload) as object };
      const added = await send(addDocument, input, { ...options, token });
      onProgress?.(1);
      return added;
    },
    remove: ({ office, id, token, document }, options) =>
      call(removeDocument, { params: { office, appointment: id, document } }, { ...options, token }),
  };
}

/** The file comes last, so that everything else is known when it begins. */
function toForm({ file, name, wish }: DocumentUpload): FormData {
  const form = new FormData();
  if (wish !== undefined) form.append('wish', wish);
  form.append('file', file, name);
  return form;
}
