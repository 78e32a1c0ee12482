/**
 * A `fetch` that tells how much of the body was sent, which the browser's own cannot.
 * @param onProgress - Told the share that was sent, from 0 to 1; begins anew with each try.
 */
export function fetchWithProgress(onProgress: (sent: number) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const sender = new XMLHttpRequest();
      const abort = () => sender.abort();
      request.signal.addEventListener('abort', abort, { once: true });
      sender.open(request.method, request.url);
      sender.responseType = 'blob';
      for (const [name, value] of request.headers) sender.setRequestHeader(name, value);
      sender.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      sender.onload = () => resolve(toResponse(sender));
      sender.onerror = () => reject(new TypeError('The upload failed.'));
      sender.onabort = () => reject(request.signal.reason);
      sender.onloadend = () => request.signal.removeEventListener('abort', abort);
      if (request.signal.aborted) return reject(request.signal.reason);
      sender.send(body);
    });
  };
}

function toResponse(sender: XMLHttpRequest): Response {
  const { status, statusText } = sender;
  const lines = sender.getAllResponseHeaders().trim().split(/\r\n/).filter(Boolean);
  const headers = lines.map((line): [string, string] => {
    const end = line.indexOf(':');
    return [line.slice(0, end), line.slice(end + 1).trim()];
  });
  return new Response(status === 204 ? null : (sender.response as Blob), { status, statusText, headers });
}
