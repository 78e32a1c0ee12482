import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { until } from '../../test/until.ts';
import { ConnectionError, createKiosk, type PrintOutcome, type PrintSlip } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const { checkInCode } = fixtures.appointment;
const second = 1_000;

/** A printer that answers when the test tells it. */
function createSlips() {
  const printed: string[] = [];
  let tellAsked = () => {};
  let answer: { resolve(outcome: PrintOutcome): void; reject(error: Error): void } | undefined;
  const print: PrintSlip = ({ ticket }) => {
    printed.push(ticket.number);
    return new Promise((resolve, reject) => {
      answer = { resolve, reject };
      tellAsked();
    });
  };
  return {
    ...{ printed, print },
    /** Resolves when the next slip is asked for. */
    asked: () => new Promise<void>((resolve) => (tellAsked = resolve)),
    succeed: (outcome: PrintOutcome = 'printed') => answer?.resolve(outcome),
    jam: () => answer?.reject(new Error('paper_out')),
  };
}

function begin(t: TestContext) {
  const client = fakeClient();
  const slips = createSlips();
  const kiosk = createKiosk(client, { office, resetAfterMs: 30 * second, print: slips.print });
  t.after(() => kiosk.leave());
  const draw = async () => {
    const asked = slips.asked();
    const drawn = kiosk.draw(fixtures.services);
    await asked;
    return { drawn };
  };
  const printAgain = async () => {
    const asked = slips.asked();
    const again = kiosk.printAgain();
    await asked;
    return { again };
  };
  const signals = () => client.hall.get().value?.signals.map(({ kind }) => kind);
  return { client, kiosk, slips, draw, printAgain, signals };
}

test('a number counts when its slip is out', async (t) => {
  const { kiosk, slips, draw } = begin(t);
  const { drawn } = await draw();
  const { step, arrival } = kiosk.get();
  assert.equal(step, 'printing');
  assert.deepEqual(slips.printed, [arrival?.ticket.number]);
  slips.succeed();
  await drawn;
  assert.deepEqual([kiosk.get().step, kiosk.get().slip], ['drawn', 'printed']);
});

test('a printer that does not tell is believed', async (t) => {
  const { kiosk, slips, draw } = begin(t);
  const { drawn } = await draw();
  slips.succeed('unknown');
  await drawn;
  assert.deepEqual([kiosk.get().step, kiosk.get().slip], ['drawn', 'unknown']);
});

test('where nothing is to be printed there is no slip', async (t) => {
  const { kiosk, slips, draw } = begin(t);
  const { drawn } = await draw();
  slips.succeed('skipped');
  await drawn;
  assert.deepEqual([kiosk.get().step, kiosk.get().slip], ['drawn', 'none']);
});

test('without paper the number stands on the screen, and the staff is told once', async (t) => {
  const { client, kiosk, slips, draw, printAgain, signals } = begin(t);
  const { drawn } = await draw();
  slips.jam();
  await drawn;
  const { step, slip, arrival } = kiosk.get();
  assert.deepEqual([step, slip], ['drawn', 'failed']);
  assert.ok(arrival?.link);
  await until(kiosk, ({ busy }) => busy.length === 0);
  assert.deepEqual(signals(), ['printer']);
  const { again } = await printAgain();
  slips.jam();
  await again;
  assert.equal(client.calls.filter(({ name }) => name === 'signals.create').length, 1);
});

test('a slip is printed once more on request, after which a new failure is told again', async (t) => {
  const { client, kiosk, slips, draw, printAgain } = begin(t);
  const { drawn } = await draw();
  slips.jam();
  await drawn;
  for (const end of [() => slips.succeed(), slips.jam]) {
    const { again } = await printAgain();
    end();
    await again;
  }
  await until(kiosk, ({ busy }) => busy.length === 0);
  assert.equal(kiosk.get().slip, 'failed');
  assert.equal(client.calls.filter(({ name }) => name === 'signals.create').length, 2);
  assert.equal(new Set(slips.printed).size, 1);
});

test('a printer that does not tell and breaks again is reported again', async (t) => {
  const { client, kiosk, slips, draw, printAgain, signals } = begin(t);
  const { drawn } = await draw();
  slips.jam();
  await drawn;
  await until(kiosk, ({ busy }) => busy.length === 0);
  await client.signals.end({ office, id: client.hall.get().value?.signals[0]?.id ?? '' });
  for (const end of [() => slips.succeed('unknown'), slips.jam]) {
    const { again } = await printAgain();
    end();
    await again;
  }
  await until(kiosk, ({ busy }) => busy.length === 0);
  assert.deepEqual(signals(), ['printer']);
});

test('a printer that does not answer is given up', async (t) => {
  const { client, kiosk, draw, signals } = begin(t);
  const { drawn } = await draw();
  client.clock.advance(20 * second);
  await drawn;
  assert.deepEqual([kiosk.get().step, kiosk.get().slip], ['drawn', 'failed']);
  await until(kiosk, ({ busy }) => busy.length === 0);
  assert.deepEqual(signals(), ['printer']);
});

test('a slip that comes after its citizen has left shows nothing to the next one', async (t) => {
  const { kiosk, slips, draw } = begin(t);
  const { drawn } = await draw();
  kiosk.reset();
  slips.succeed();
  await drawn;
  assert.deepEqual([kiosk.get().step, kiosk.get().slip, kiosk.get().arrival], ['idle', 'none', null]);
});

test('an answer that comes after its citizen has left prints nothing while the next one gets a slip', async (t) => {
  const { client, kiosk, slips, draw } = begin(t);
  const answerFirst = client.pause('tickets.draw');
  const first = kiosk.draw(fixtures.services);
  kiosk.reset();
  client.pause('tickets.draw')();
  const { drawn } = await draw();
  answerFirst();
  // Without a slip of its own the first press is over; with one it would wait for the printer for ever.
  await Promise.race([first, new Promise((resolve) => setImmediate(resolve))]);
  assert.deepEqual(slips.printed, [kiosk.get().arrival?.ticket.number]);
  slips.succeed();
  await Promise.all([first, drawn]);
  assert.equal(kiosk.get().slip, 'printed');
});

test('a press that is said twice gives one ticket and one slip', async (t) => {
  const { client, kiosk, slips } = begin(t);
  client.loseAnswer('tickets.draw');
  await kiosk.draw(fixtures.services);
  assert.deepEqual(slips.printed, []);
  const asked = slips.asked();
  const again = kiosk.retry();
  await asked;
  slips.succeed();
  await again;
  assert.deepEqual(slips.printed, [kiosk.get().arrival?.ticket.number]);
});

test('who has checked in before gets no second slip unasked', async (t) => {
  const { client, kiosk, slips, printAgain } = begin(t);
  await client.checkIns.create(office, { code: checkInCode });
  await kiosk.checkIn(checkInCode);
  assert.deepEqual([kiosk.get().step, kiosk.get().slip, slips.printed], ['arrived', 'none', []]);
  const { again } = await printAgain();
  slips.succeed();
  await again;
  assert.deepEqual([kiosk.get().slip, slips.printed.length], ['printed', 1]);
});

test('a printer that breaks again is reported again, though the answer to the first report was lost', async (t) => {
  const { client, kiosk, signals } = begin(t);
  client.loseAnswer('signals.create');
  await kiosk.reportPrinter();
  await client.signals.end({ office, id: client.hall.get().value?.signals[0]?.id ?? '' });
  await kiosk.reportPrinter();
  assert.deepEqual(signals(), ['printer']);
});

test('a broken printer that cannot be reported is reported with the next failure', async (t) => {
  const { client, kiosk, signals } = begin(t);
  client.failOnce('signals.create', new ConnectionError('offline'));
  await kiosk.reportPrinter();
  assert.equal(kiosk.get().problem?.task, 'printer');
  await kiosk.reportPrinter();
  assert.deepEqual([signals(), kiosk.get().problem], [['printer'], null]);
});
