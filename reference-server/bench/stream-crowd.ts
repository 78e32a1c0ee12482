import { connect, type Socket } from 'node:net';

/** Many open streams that only note when something comes. */
export interface StreamCrowd {
  /** Does something and gives the milliseconds until each stream, in their order, has got its next event. */
  measure(act: () => Promise<unknown>): Promise<number[]>;
  close(): void;
}

const batch = 100;

/** Opens streams, a hundred at a time; resolves when each has its first event. */
export async function openCrowd(
  url: string,
  requests: readonly { path: string; token: string }[],
): Promise<StreamCrowd> {
  const sockets: Socket[] = [];
  let heard = new Map<Socket, number>();
  let target = Infinity;
  let reached = () => {};

  function hear(socket: Socket): void {
    if (heard.has(socket)) return;
    heard.set(socket, performance.now());
    if (heard.size >= target) reached();
  }

  function open({ path, token }: { path: string; token: string }): Promise<void> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    sockets.push(socket);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    return new Promise((resolve, reject) => {
      let head: string | undefined = '';
      socket.once('error', reject).on('data', (part) => {
        if (head === undefined) return hear(socket);
        head += part.toString('latin1');
        if (!head.startsWith('HTTP/1.1 200')) reject(new Error(head));
        if (!head.includes('data: ')) return;
        head = undefined;
        resolve();
      });
    });
  }

  for (let first = 0; first < requests.length; first += batch) {
    await Promise.all(requests.slice(first, first + batch).map(open));
  }
  return {
    async measure(act) {
      heard = new Map();
      target = sockets.length;
      const all = new Promise<void>((resolve) => (reached = resolve));
      const startedAt = performance.now();
      await Promise.all([act(), all]);
      return sockets.map((socket) => heard.get(socket)! - startedAt);
    },
    close: () => sockets.forEach((socket) => socket.destroy()),
  };
}
