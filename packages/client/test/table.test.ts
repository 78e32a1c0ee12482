import assert from 'node:assert/strict';
import test from 'node:test';
import { endpoints, type AnyEndpoint } from '@wartemarke/contract';
import { createClient, type Client } from '../src/index.ts';
import { createCalls } from '../src/resources/calls.ts';
import { createFurtherCalls } from '../src/resources/further-calls.ts';
import { createInsightCalls } from '../src/resources/insight-calls.ts';
import { createOfficeCalls } from '../src/resources/office-calls.ts';
import { createSiteCalls } from '../src/resources/site-calls.ts';
import { createStaffCalls } from '../src/resources/staff-calls.ts';
import { fakeClient } from '../src/testing/index.ts';

const office = 'buergerbuero';
const id = '0b8f7c52-6d1e-4f3a-9b7e-2f6d0c1a9e55';
const token = 'Zk3vQ9xT1mB7rN5cW8yL2pD4sF6gH0jK';
const access = { office, id, token };
const services = [{ id: 'personalausweis', quantity: 2 }];
const startAt = '2027-03-29T08:00:00+02:00';
const date = '2027-03-29';
const queue = 'meldewesen';
const step = { office, id, version: 3 };
const range = { from: date, to: date };
const subscription = { endpoint: 'https://push.example/a1', keys: { p256dh: 'BNcR', auth: 'k8JV' } };
const wish = {
  ...{ services, fromDate: date, toDate: date, weekdays: [1], part: 'any' as const },
  contact: { email: 'l@post.example' },
};

/** How each row of the table is said through the client. */
const sayings: Record<string, (client: Client) => unknown> = {
  'offices.list': (client) => client.offices.list(),
  'offices.get': (client) => client.offices.get(office),
  'availability.days': (client) => client.availability.days(office, { services }),
  'availability.slots': (client) => client.availability.slots(office, { services, date: '2027-03-29' }),
  'availability.today': (client) => client.availability.today(office),
  'availability.earliest': (client) => client.availability.earliest(services),
  'challenges.get': (client) => client.challenges.get(office, 'hold'),
  'holds.extend': (client) => client.holds.extend(access),
  'appointments.confirm': (client) => client.appointments.confirm(access),
  'appointments.move': (client) => client.appointments.move({ ...access, version: 1, startAt }),
  'appointments.calendar': (client) => client.appointments.calendar(access),
  'appointments.data': (client) => client.appointments.data(access),
  'appointments.erase': (client) => client.appointments.erase(access),
  'documents.add': (client) =>
    client.documents.add(access, { file: new Blob(['%PDF']), name: 'a.pdf', wish: 'vertrag' }),
  'documents.remove': (client) => client.documents.remove({ ...access, document: id }),
  'waitingList.join': (client) => client.waitingList.join(office, wish),
  'waitingList.get': (client) => client.waitingList.get(access),
  'waitingList.accept': (client) => client.waitingList.accept(access),
  'waitingList.pass': (client) => client.waitingList.pass(access),
  'waitingList.leave': (client) => client.waitingList.leave(access),
  'desk.appointments': (client) => client.desk.appointments(office, date),
  'desk.requests': (client) => client.desk.requests(office),
  'desk.accept': (client) => client.desk.accept({ ...step, message: 'Gern.' }),
  'desk.decline': (client) => client.desk.decline(step),
  'desk.move': (client) => client.desk.move({ ...step, startAt }),
  'desk.cancel': (client) => client.desk.cancel(step),
  'desk.check': (client) => client.desk.check({ office, id, complete: true }),
  'desk.document': (client) => client.desk.document({ office, id, document: id }),
  'desk.days': (client) => client.desk.days(office, { from: date, to: date }),
  'desk.changeDay': (client) => client.desk.changeDay({ office, queue, date }, { lanes: 3 }),
  'desk.restoreDay': (client) => client.desk.restoreDay({ office, queue, date }),
  'desk.message': (client) => client.desk.message(office, 'reminder'),
  'holds.create': (client) => client.holds.create(office, { services, startAt }),
  'holds.release': (client) => client.holds.release(access),
  'appointments.create': (client) => client.appointments.create(office, { hold: id, contact: {}, token }),
  'appointments.get': (client) => client.appointments.get(access),
  'appointments.cancel': (client) => client.appointments.cancel({ ...access, version: 1 }),
  'checkIns.create': (client) => client.checkIns.create(office, { code: 'K7M4-9QXT' }),
  'tickets.draw': (client) => client.tickets.draw(office, { services }),
  'tickets.get': (client) => client.tickets.get(access),
  'tickets.leave': (client) => client.tickets.leave(access),
  'tickets.return': (client) => client.tickets.return(access),
  'tickets.subscribe': (client) => client.tickets.subscribe({ ...access, subscription }),
  'tickets.call': (client) => client.tickets.call({ office, id, counter: 'schalter-1' }),
  'tickets.park': (client) => client.tickets.park({ office, id, note: 'Holt ein Passbild.' }),
  'tickets.transfer': (client) => client.tickets.transfer({ office, id, to: { queue, note: 'Nur Foto.' } }),
  'tickets.prioritize': (client) => client.tickets.prioritize({ office, id, priority: 'prepared' }),
  'tickets.readmit': (client) => client.tickets.readmit({ office, id }),
  'tickets.recall': (client) => client.tickets.recall({ office, id }),
  'tickets.start': (client) => client.tickets.start({ office, id }),
  'tickets.finish': (client) => client.tickets.finish({ office, id }),
  'tickets.miss': (client) => client.tickets.miss({ office, id }),
  'counters.callNext': (client) => client.counters.callNext(office, 'schalter-1'),
  'counters.setState': (client) => client.counters.setState(office, 'schalter-1', { state: 'break' }),
  'queues.setState': (client) => client.queues.setState(office, queue, { state: 'paused' }),
  'signals.create': (client) => client.signals.create(office, { kind: 'help' }),
  'signals.answer': (client) => client.signals.answer({ office, id }),
  'signals.end': (client) => client.signals.end({ office, id }),
  'push.key': (client) => client.push.key(),
  'insights.get': (client) => client.insights.get(office, range),
  'insights.table': (client) => client.insights.table(office, range),
  'insights.changeDuration': (client) =>
    client.insights.changeDuration(office, 'reisepass', { durationMinutes: 15 }),
  'insights.whatIf': (client) => client.insights.whatIf(office, { date, counters: 4 }),
  'sessions.create': (client) => client.sessions.create({ name: 'a', password: 'b' }),
  'sessions.current': (client) => client.sessions.current(),
  'sessions.end': (client) => client.sessions.end(),
  'devices.pair': (client) => client.devices.pair({ code: '4821-7730' }),
  'devices.createCode': (client) =>
    client.devices.createCode(office, 'board', { device: { name: 'Halle', zone: 'erdgeschoss' } }),
  'live.board': (client) => client.live.board(office).subscribe(() => {}),
  'live.ticket': (client) => client.live.ticket(access).subscribe(() => {}),
  'live.hall': (client) => client.live.hall(office).subscribe(() => {}),
};

const rows: readonly AnyEndpoint[] = Object.values(endpoints);
const params: Record<string, string> = {
  office,
  counter: 'schalter-1',
  ...{ hold: id, appointment: id, ticket: id, entry: id, document: id },
  ...{ queue, date, kind: 'reminder', signal: id, service: 'reisepass' },
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
    assert.equal(seen.headers.has('If-Match'), row.errors.includes('version_required'));
    if (row.upload) return checkUpload(await seen.formData());
    if (row.body) row.body.parse(await seen.json());
  });
}

test('the client can say every row of the table and nothing else', () => {
  const transport = { baseUrl: 'https://termine.example', fetch, random: () => 0, createKey: () => '' };
  const booking = [createOfficeCalls, createCalls, createFurtherCalls];
  const makers = [...booking, createSiteCalls, createStaffCalls, createInsightCalls];
  const sayable = [...makers.map((make) => make(transport)), { live: createClient(transport).live }];
  const names = sayable.flatMap((resources) =>
    Object.entries(resources).flatMap(([resource, verbs]) =>
      Object.keys(verbs as object).map((verb) => `${resource}.${verb}`),
    ),
  );
  assert.deepEqual(names.sort(), rows.map(({ name }) => name).sort());
});

test('what nobody can say is refused, and no resource is taken for a promise', async () => {
  const client = createClient({ baseUrl: 'https://termine.example' });
  const desk = client.desk as unknown as Record<string, () => Promise<unknown>>;
  await assert.rejects(async () => desk.shout?.(), TypeError);
  assert.equal(await Promise.resolve(client.desk), client.desk);
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

function checkUpload(form: FormData): void {
  assert.equal(form.get('wish'), 'vertrag');
  const file = form.get('file');
  assert.ok(file instanceof File);
  assert.deepEqual([file.name, file.size], ['a.pdf', 4]);
}
