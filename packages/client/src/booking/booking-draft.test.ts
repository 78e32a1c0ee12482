import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createBooking, sessionDraft, type BookingDraft, type DraftStore } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const contact = { name: 'Łukasz Ó', email: 'l@post.example' };
const minute = 60_000;

/** A draft in memory, written and read as text, as in a browser. */
function memoryDraft(): DraftStore & { readonly text: string | undefined } {
  let text: string | undefined;
  return {
    get text() {
      return text;
    },
    load: () => (text ? (JSON.parse(text) as BookingDraft) : undefined),
    save: (draft) => (text = JSON.stringify(draft)),
    clear: () => (text = undefined),
  };
}

/** A booking as far as the form. */
async function beginAtDetails() {
  const client = fakeClient();
  const draft = memoryDraft();
  const booking = createBooking(client, { office, draft });
  await until(booking, (state) => state.office !== null);
  await booking.choose('anmeldung');
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  const [slot] = booking.get().slots?.slots ?? [];
  assert.ok(slot);
  await booking.chooseTime(slot);
  booking.setContact(contact);
  return { client, draft, booking };
}

test('a reload lands on the same step with the same hold', async () => {
  const { client, draft, booking } = await beginAtDetails();
  const before = booking.get();
  client.clock.advance(4 * minute);
  const again = createBooking(client, { office, draft });
  const after = await until(again, ({ slots, days, busy }) => Boolean(slots && days) && busy.length === 0);
  assert.deepEqual(
    [after.step, after.hold, after.slot, after.chosen, after.contact, after.date],
    [before.step, before.hold, before.slot, before.chosen, contact, before.date],
  );
  assert.equal(after.problem, null);
  await again.book();
  assert.equal(again.get().step, 'done');
  assert.equal(client.calls.filter(({ name }) => name === 'holds.create').length, 1);
});

test('documents that were handed in are there after a reload', async () => {
  const { client, draft, booking } = await beginAtDetails();
  await booking.addDocument(new File(['%PDF'], 'a.pdf'), 'wohnungsgeber');
  const again = createBooking(client, { office, draft });
  const { documents } = await until(again, ({ step }) => step === 'details');
  assert.deepEqual(
    documents.map(({ name, wish }) => [name, wish]),
    [['a.pdf', 'wohnungsgeber']],
  );
  await again.removeDocument(documents[0]?.key ?? '');
  assert.deepEqual(again.get().documents, []);
});

test('a hold that ran out while the page was away is named and can be taken again', async () => {
  const { client, draft, booking } = await beginAtDetails();
  const { slot } = booking.get();
  client.clock.advance(11 * minute);
  const stored = { ...booking.get(), savedAt: client.now() - minute, office, step: 'details' as const };
  const { hold } = fixtures;
  draft.save({ ...stored, slot, hold: { ...hold, keptUntilAt: client.now() - minute } });
  const again = createBooking(client, { office, draft });
  const after = await until(again, ({ lostSlot, busy }) => lostSlot !== null && busy.length === 0);
  assert.deepEqual([after.step, after.problem?.code, after.contact], ['time', 'hold_expired', contact]);
  await again.holdAgain();
  assert.equal(again.get().step, 'details');
});

test('a draft of half an hour ago is forgotten', async () => {
  const { client, draft } = await beginAtDetails();
  client.clock.advance(31 * minute);
  draft.save({ ...draft.load()!, savedAt: client.now() - 30 * minute });
  const again = createBooking(client, { office, draft });
  await until(again, (state) => state.office !== null && state.busy.length === 0);
  assert.deepEqual([again.get().step, again.get().chosen, again.get().contact], ['concern', [], {}]);
});

test('whoever leaves while the booking only begins goes on with nothing', async () => {
  const { client, draft } = await beginAtDetails();
  const { text } = draft;
  const services = [{ id: 'anmeldung', quantity: 1 }];
  const again = createBooking(client, { office, draft, services });
  await until(again, (state) => state.office !== null);
  again.leave();
  const asked = client.calls.length;
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  assert.deepEqual([again.get().chosen, again.get().hold, draft.text], [[], null, text]);
  assert.equal(client.calls.length, asked);
});

test('a draft of another office is not taken', async () => {
  const { client, draft } = await beginAtDetails();
  const again = createBooking(client, { office: fixtures.branch.id, draft });
  await until(again, (state) => state.office !== null && state.busy.length === 0);
  assert.deepEqual(again.get().chosen, []);
});

for (const [name, end] of [
  ['booking', (booking: ReturnType<typeof createBooking>) => booking.book()],
  ['giving up', (booking: ReturnType<typeof createBooking>) => booking.leave()],
  [
    'taking everything out',
    (booking: ReturnType<typeof createBooking>) => booking.setQuantity('anmeldung', 0),
  ],
] as const) {
  test(`after ${name} nothing is kept`, async () => {
    const { draft, booking } = await beginAtDetails();
    assert.ok(draft.text);
    await end(booking);
    assert.equal(draft.text, undefined);
  });
}

test('where storage is blocked a draft is not kept, and nothing breaks', () => {
  const blocked = { get: () => assert.fail('blocked'), configurable: true };
  Object.defineProperty(globalThis, 'sessionStorage', blocked);
  const draft = sessionDraft('wartemarke');
  assert.equal(draft.load(), undefined);
  draft.clear();
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});
