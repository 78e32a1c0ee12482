import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Teardown } from './engines.ts';

/** What a mail server never answers to. */
export type Unanswered = 'connection' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'mail';

function converse(socket: Socket, unanswered: Unanswered): void {
  let isMail = false;
  const answer = (to: string, line: string) => {
    if (to !== unanswered) socket.write(`${line}\r\n`);
  };
  answer('connection', '220 here');
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    const text = bytes.toString('latin1');
    if (isMail) {
      if (text.endsWith('.\r\n')) answer('mail', '250 taken');
      return;
    }
    const verb = text.slice(0, 4);
    isMail = verb === 'DATA';
    answer(verb, isMail ? '354 go on' : '250 good');
  });
}

/** Starts a mail server that falls silent in the middle; gives its address. */
export async function startSilentMailServer(t: Teardown, unanswered: Unanswered): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, unanswered);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
