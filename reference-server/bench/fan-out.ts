/** The least that streams can cost: a bare server that writes one ready chunk to all who listen. Says its URL on the first line. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellMemory } from '../test/tell-memory.ts';

const chunk = Buffer.from(`id: 1\ndata: ${JSON.stringify({ text: 'x'.repeat(450) })}\n\n`);
const listeners = new Set<ServerResponse>();

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    listeners.forEach((listener) => listener.write(chunk));
    response.end('{}');
  } else {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(chunk);
    listeners.add(response);
  }
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
tellMemory();
process.on('SIGTERM', () => process.exit());
