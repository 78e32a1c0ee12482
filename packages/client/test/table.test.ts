import assert from 'node:assert/strict';
import test from 'node:test';
import { endpoints, type AnyEndpoint } from '@wartemarke/contract';
import { createClient, type Client } from '../src/index.ts';
import { fakeClient } from '../src/testing/index.ts';

const office = 'buergerbuero';
const id = '0b8f7c52-6d1e-4f3a-9b7e-2f6d0c1a9e55';
const token = 'Zk3vQ9xT1mB7rN5cW8yL2pD4sF6gH0jK';
const access = { office, id, token };
const services = [{ id: 'personalausweis', quantity: 2 }];
const startAt = '2027-03-29T08:00:00+02:00';

/** How each row of the table is said through the client. */
const sayings: Record<string, (client: Client) => unknown> = {
  'offices.list': (client) => client.offices.list(),
  'offices.get': (client) => client.offices.get(office),
  'availability.days': (client) => client.availability.days(office, { services }),
  'availability.slots': (client) => client.availability.slots(office, { services, date: '2027-03-29' }),
  'availability.today': (client) => client.availability.today(office),
  'holds.create': (client) => client.holds.create(office, { services, startAt }),
  'holds.release': (client) => client.holds.release(access),
  'appointments.create': (client) => client.appointments.create(office, { hold: id, contact: {}, token }),
  'appointments.get': (client) => client.appointments.get(access),
  'appointments.cancel': (client) => client.appointments.cancel({ ...access, version: 1 }),
  'checkIns.create': (client) => client.checkIns.create(office, { code: 'K7M4-9QXT' }),
  'tickets.draw': (client) => client.tickets.draw(office, { services }),
  'tickets.get': (client) => client.tickets.get(access),
  'tickets.leave': (client) => client.tickets.leave(access),
  'tickets.recall': (client) => client.tickets.recall({ office, id }),
  'tickets.start': (client) => client.tickets.start({ office, id }),
  'tickets.finish': (client) => client.tickets.finish({ office, id }),
  'tickets.miss': (client) => client.tickets.miss({ office, id }),
  'counters.callNext': (client) => client.counters.callNext(office, 'schalter-1'),
  'sessions.create': (client) => client.sessions.create({ name: 'a', password: 'b' }),
  'sessions.current': (client) => client.sessions.current(),
  'sessions.end': (client) => client.sessions.end(),
  'devices.pair': (client) => client.devices.pair({ code: '4821-7730' }),
  'devices.createCode': (client) => client.devices.createCode(office, 'board'),
  'live.board': (client) => client.live.board(office).subscribe(() => {}),
  'live.ticket': (client) => client.live.ticket(access).subscribe(() => {}),
  'live.hall': (client) => client.live.hall(office).subscribe(() => {}),
};

const rows: readonly AnyEndpoint[] = Object.values(endpoints);
const params: Record<string, string> = {
  office,
  counter: 'schalter-1',
  ...{ hold: id, appointment: id, ticket: id },
};

for (const row of rows) {
  test(`${row.name} asks what its row says`, async () => {
    const seen = await observe(sayings[row.name]);
    assert.equal(seen.method, row.method);
    assert.equal(
      new URL(seen.url).pathname,
      row.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
    );
    assert.equal(seen.headers.has('Idempotency-Key'), row.idempotent === true);
    assert.equal(seen.headers.get('Accept') === 'text/event-stream', row.stream === true);
    assert.equal(seen.headers.get('Authorization'), `Bearer ${token}`);
    const query = Object.fromEntries(new URL(seen.url).searchParams);
    assert.deepEqual(row.query ? row.query.parse(query) : {}, query);
    if (row.body) row.body.parse(await seen.json());
  });
}

test('the client can say every row of the table and nothing else', () => {
  const { baseUrl, now, timers, createKey, withToken, withLanguage, ...sayable } = createClient({
    baseUrl: 'https://termine.example',
  });
  const names = Object.entries(sayable).flatMap(([resource, verbs]) =>
    Object.keys(verbs).map((verb) => `${resource}.${verb}`),
  );
  assert.deepEqual(names.sort(), rows.map(({ name }) => name).sort());
  assert.deepEqual([baseUrl, typeof now, typeof timers], ['https://termine.example', 'function', 'object']);
  for (const each of [createKey, withToken, withLanguage]) assert.equal(typeof each, 'function');
});

for (const row of rows) {
  test(`the fake client can say ${row.name}`, () => {
    const [resource = '', verb = ''] = row.name.split('.');
    const client = fakeClient() as unknown as Record<string, Record<string, unknown>>;
    assert.equal(typeof client[resource]?.[verb], 'function');
  });
}

/** The request that a saying makes. Its answer, a refusal, does not matter. */
function observe(say: ((client: Client) => unknown) | undefined): Promise<Request> {
  assert.ok(say, 'no saying for this row');
  return new Promise((resolve) => {
    const client = createClient({
      baseUrl: 'https://termine.example',
      token,
      fetch: (input, init) => {
        resolve(new Request(input, init).clone());
        return Promise.resolve(Response.json({ code: 'forbidden' }, { status: 403 }));
      },
      timers: { after: () => () => {} },
    });
    Promise.resolve(say(client)).catch(() => {});
  });
}
