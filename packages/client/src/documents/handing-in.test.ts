import assert from 'node:assert/strict';
import test from 'node:test';
import { maxDocumentBytes } from '@wartemarke/contract';
import { until } from '../../test/until.ts';
import { ConnectionError, createBooking } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const pdf = (name = 'a.pdf') => new File(['%PDF'], name);

async function beginAtDetails() {
  const client = fakeClient();
  const booking = createBooking(client, { office });
  await until(booking, (state) => state.office !== null);
  await booking.choose('anmeldung');
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(booking.get().slots!.slots[0]!);
  const count = (name: string) => client.calls.filter((call) => call.name === name).length;
  return { client, booking, count };
}

test('a document shows its progress and then what the server made of it', async () => {
  const { booking } = await beginAtDetails();
  const sent: number[] = [];
  booking.subscribe(({ documents: [document] }) => document && sent.push(document.sent));
  await booking.addDocument(pdf(), 'wohnungsgeber');
  const [document] = booking.get().documents;
  assert.deepEqual(
    [document?.document?.name, document?.wish, document?.problem],
    ['a.pdf', 'wohnungsgeber', null],
  );
  assert.ok(sent.includes(0.5) && sent.at(-1) === 1);
});

test('each document has its own problem', async () => {
  const { booking } = await beginAtDetails();
  await Promise.all([booking.addDocument(pdf('virus.pdf')), booking.addDocument(pdf('b.pdf'))]);
  assert.deepEqual(
    booking.get().documents.map(({ problem }) => problem?.code),
    ['file_rejected_virus', undefined],
  );
  assert.equal(booking.get().problem, null);
});

for (const [code, file] of [
  ['file_empty', new File([], 'leer.pdf')],
  ['file_too_large', new File([new Uint8Array(maxDocumentBytes + 1)], 'gross.pdf')],
] as const) {
  test(`${code} is known without sending anything`, async () => {
    const { booking, count } = await beginAtDetails();
    await booking.addDocument(file);
    assert.equal(booking.get().documents[0]?.problem?.code, code);
    assert.equal(count('documents.add'), 0);
  });
}

test('a sixth document is refused; those that were refused do not count', async () => {
  const { booking } = await beginAtDetails();
  for (const name of ['virus.pdf', 'a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf']) {
    await booking.addDocument(pdf(name));
  }
  const codes = booking.get().documents.map(({ problem }) => problem?.code);
  assert.deepEqual(codes.filter(Boolean), ['file_rejected_virus', 'file_limit']);
});

test('a document that is taken back while it is on its way is gone', async () => {
  const { client, booking } = await beginAtDetails();
  const resume = client.pause('documents.add');
  const added = booking.addDocument(pdf());
  const { documents } = await until(booking, ({ documents }) => documents.length > 0);
  await booking.removeDocument(documents[0]?.key ?? '');
  resume();
  await added;
  assert.deepEqual(booking.get().documents, []);
});

test('a document that cannot be taken back says why and stays', async () => {
  const { client, booking } = await beginAtDetails();
  await booking.addDocument(pdf());
  client.failOnce('documents.remove', new ConnectionError('offline'));
  const { key } = booking.get().documents[0]!;
  await booking.removeDocument(key);
  assert.equal(booking.get().documents[0]?.problem?.code, 'offline');
  await booking.removeDocument(key);
  assert.deepEqual(booking.get().documents, []);
});

test('another slot gets the documents again by itself', async () => {
  const { booking, count } = await beginAtDetails();
  await booking.addDocument(pdf());
  const first = booking.get().documents[0]?.document?.id;
  booking.back();
  await booking.chooseTime(booking.get().slots!.slots[4]!);
  const state = await until(booking, ({ documents: [each] }) =>
    Boolean(each?.document && each.document.id !== first),
  );
  assert.equal(state.documents.length, 1);
  assert.equal(count('documents.add'), 2);
});

test('booking waits for documents that are on their way', async () => {
  const { client, booking, count } = await beginAtDetails();
  const resume = client.pause('documents.add');
  void booking.addDocument(pdf());
  booking.setContact({ name: 'Li' });
  const booked = booking.book();
  assert.deepEqual([booking.get().busy, count('appointments.create')], [['book'], 0]);
  resume();
  await booked;
  assert.equal(booking.get().appointment?.documents.length, 1);
});
