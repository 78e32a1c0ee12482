import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createKiosk, type KioskGuards } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const { checkInCode, code } = fixtures.appointment;
const services = [{ id: 'personalausweis', quantity: 1 }];

function begin(t: TestContext, before: KioskGuards) {
  const client = fakeClient();
  const kiosk = createKiosk(client, { office, before });
  t.after(() => kiosk.leave());
  return { kiosk, countOf: (name: string) => client.calls.filter((call) => call.name === name).length };
}

/** Refuses everything, and notes what it was asked. */
function refuseAll() {
  const asked: unknown[] = [];
  const refuse = (wish: unknown) => {
    asked.push(wish);
    return false;
  };
  return { asked, refuse };
}

test('a code that the page takes is not asked for', async (t) => {
  const { asked, refuse } = refuseAll();
  const { kiosk, countOf } = begin(t, { code: refuse });
  await kiosk.checkIn('LIBRARY-0047110815');
  assert.deepEqual(asked, ['LIBRARY-0047110815']);
  assert.deepEqual([countOf('checkIns.create'), kiosk.get().step], [0, 'idle']);
});

test('a code that the page leaves is asked for', async (t) => {
  const { kiosk } = begin(t, { code: () => true });
  await kiosk.checkIn('LIBRARY-0047110815');
  assert.equal(kiosk.get().problem?.code, 'qr_unknown');
});

test('the page never sees the code of an appointment, the link to a number, or what somebody types', async (t) => {
  const { asked, refuse } = refuseAll();
  const { kiosk, countOf } = begin(t, { code: refuse });
  await kiosk.checkIn(checkInCode);
  kiosk.reset();
  await kiosk.checkIn(`https://termine.example/nummer#office=x&id=y&token=${'s'.repeat(32)}`);
  kiosk.reset();
  await kiosk.checkIn(code, 'typed');
  assert.deepEqual([asked, countOf('checkIns.create')], [[], 3]);
});

test('a number that the page refuses is not drawn', async (t) => {
  const { asked, refuse } = refuseAll();
  const { kiosk, countOf } = begin(t, { draw: refuse });
  await kiosk.draw(services);
  assert.deepEqual(asked, [services]);
  assert.deepEqual([countOf('tickets.draw'), kiosk.get().step], [0, 'idle']);
});
