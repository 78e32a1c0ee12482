import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { documentsUrl, type Holder } from './hand-in.ts';
import { startServer, type TestServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

/** Where the visit is. */
export const office = 'buergerbuero';
/** When it begins. */
export const startAt = '2027-03-30T08:00:00+02:00';
/** What it is for: something that wants a document. */
export const services = [{ id: 'personalausweis', quantity: 1 }];
/** Who comes. */
export const contact = { name: 'Łukasz O’Brien' };

const takingTown = () =>
  testTown((first) => {
    first.services[0]!.documents = [{ id: 'photo', name: 'Passbild' }];
  });

/** An id that nothing has. */
export const nowhere = '00000000-0000-4000-8000-000000000000';
/** A token that opens nothing. */
export const otherToken = 'A'.repeat(32);

/** Opens a document as a clerk does, with a new session unless a token is given. */
export async function openDocument(
  server: TestServer,
  { id }: Pick<Holder, 'id'>,
  document: string,
  token?: string,
) {
  const authorization = `Bearer ${token ?? (await server.signIn())}`;
  const path = `${server.url}/v1/offices/${office}/desk/appointments/${id}/documents/${document}`;
  const response = await fetch(path, { headers: { authorization } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** The code of a problem. */
export const codeOf = (bytes: Buffer) => (JSON.parse(bytes.toString()) as { code: string }).code;

/** Takes a document back. */
export async function takeBack(
  server: TestServer,
  holder: Holder,
  document: string,
  key: string = randomUUID(),
) {
  const headers = { authorization: `Bearer ${holder.token}`, 'idempotency-key': key };
  const response = await fetch(`${documentsUrl(server.url, holder)}/${document}`, {
    method: 'DELETE',
    headers,
  });
  const text = await response.text();
  return { status: response.status, code: text === '' ? undefined : codeOf(Buffer.from(text)) };
}

/** How many documents the database has. */
export const countStored = async ({ database: { db } }: TestServer) =>
  (await db.selectFrom('documents').select('id').execute()).length;

/** A server with a hold that documents can be handed in with. */
export async function startWithHold(t: TestContext, options: Partial<TestServerOptions> = {}) {
  const server = await startServer(t, {
    now: '2027-03-30T07:00:00+02:00',
    town: takingTown(),
    ...options,
  });
  const hold = await server.client.holds.create(office, { services, startAt });
  return { ...server, server, hold };
}
