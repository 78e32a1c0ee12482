import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { openAppointment, type CaseOptions, type ChangeWished } from '../index.ts';
import { fakeAppointment, fakeClient } from '../testing/index.ts';

const { office, id: appointment } = fakeAppointment;

async function open(before: CaseOptions['before'] = {}) {
  const client = fakeClient();
  const opened = openAppointment(client, fakeAppointment, undefined, { before });
  opened.subscribe(() => {});
  await until(opened, ({ appointment }) => appointment !== null);
  const countOf = (name: string) => client.calls.filter((call) => call.name === name).length;
  return { opened, countOf };
}

test('a change that the page refuses is not made, and nothing is said of it', async () => {
  const asked: ChangeWished[] = [];
  const { opened, countOf } = await open({
    change(wish) {
      asked.push(wish);
      return false;
    },
  });
  await opened.loadDays();
  await opened.chooseDay(opened.get().days?.nextFreeDate ?? '');
  const slot = opened.get().slots!.slots[0]!;
  assert.deepEqual(
    [await opened.cancel(), await opened.confirm(), await opened.move(slot), await opened.erase()],
    [false, false, false, false],
  );
  assert.deepEqual(asked, [
    { office, appointment, change: 'cancel' },
    { office, appointment, change: 'confirm' },
    { office, appointment, change: 'move', startAt: slot.startAt },
    { office, appointment, change: 'erase' },
  ]);
  for (const call of ['cancel', 'confirm', 'move', 'erase']) assert.equal(countOf(`appointments.${call}`), 0);
  const { problem, busy, isErased } = opened.get();
  assert.deepEqual([problem, busy, isErased], [null, [], false]);
});

test('a change is made once the page has agreed', async () => {
  let agree: (isAgreed: boolean) => void = () => {};
  const { opened, countOf } = await open({ change: () => new Promise((resolve) => (agree = resolve)) });
  const cancelled = opened.cancel();
  await until(opened, ({ busy }) => busy.length === 0);
  assert.equal(countOf('appointments.cancel'), 0);
  agree(true);
  assert.equal(await cancelled, true);
  assert.equal(opened.get().appointment?.state, 'cancelled');
});
