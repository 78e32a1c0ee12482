import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAccess } from '@wartemarke/client';
import type { NumberRange } from '../src/town/on-site.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];
const DAY = 24 * 60;

describeOnEngines('numbers', (engine) => {
  async function start(t: TestContext, numbers: Partial<NumberRange> = {}, at = now) {
    const town = testTown((it) => {
      const queue = it.queues[0]!;
      queue.numbers = { from: 1, to: 999, goesOn: false, ...numbers };
      queue.walkIns.stopInTime = false;
      queue.hours.weekly[0]!.from = '00:00';
      queue.hours.weekly[0]!.to = '24:00';
    });
    const server = await startServer(t, { now: at, engine, town });
    const kiosk = await server.asDevice('kiosk');
    const press = () => kiosk.tickets.draw(office, { services });
    return {
      ...server,
      press,
      draw: async () => (await press()).ticket.number,
      drawAndLeave: async () => {
        const { ticket, link } = await press();
        await server.client.tickets.leave(readAccess(new URL(link).hash)!);
        return ticket.number;
      },
    };
  }

  test('begin anew each day', async (t) => {
    const { clock, drawAndLeave } = await start(t);
    assert.deepEqual([await drawAndLeave(), await drawAndLeave()], ['A001', 'A002']);
    clock.pass(DAY);
    assert.equal(await drawAndLeave(), 'A001');
  });

  test('go on where the last day ended, also over days without a number, and turn around', async (t) => {
    const { clock, drawAndLeave } = await start(t, { from: 10, to: 13, goesOn: true });
    assert.deepEqual([await drawAndLeave(), await drawAndLeave()], ['A010', 'A011']);
    clock.pass(2 * DAY);
    assert.deepEqual(
      [await drawAndLeave(), await drawAndLeave(), await drawAndLeave()],
      ['A012', 'A013', 'A010'],
    );
  });

  test('leave out what somebody still has after midnight', async (t) => {
    const { clock, draw } = await start(t, {}, '2027-03-30T23:55:00+02:00');
    assert.deepEqual([await draw(), await draw()], ['A001', 'A002']);
    clock.pass(10);
    assert.deepEqual([await draw(), await draw()], ['A003', 'A004']);
  });

  test('turn around over those that somebody still has of the day before', async (t) => {
    const { clock, draw, drawAndLeave } = await start(t, { from: 1, to: 4, goesOn: true });
    assert.deepEqual([await draw(), await drawAndLeave(), await drawAndLeave()], ['A001', 'A002', 'A003']);
    clock.pass(DAY);
    assert.deepEqual([await draw(), await draw(), await draw()], ['A004', 'A002', 'A003']);
  });

  test('go beyond the range only when all of it is taken today', async (t) => {
    const { drawAndLeave } = await start(t, { from: 1, to: 3 });
    const numbers = [];
    for (let press = 1; press <= 5; press++) numbers.push(await drawAndLeave());
    assert.deepEqual(numbers, ['A001', 'A002', 'A003', 'A004', 'A005']);
  });

  test('of two queues with one letter are never the same, also beyond their ranges and at once', async (t) => {
    const town = testTown((it) => {
      it.queues.forEach((queue, index) => {
        queue.prefix = 'A';
        queue.numbers = { from: 1 + index * 2, to: 2 + index * 2, goesOn: false };
        queue.walkIns.stopInTime = false;
      });
    });
    const server = await startServer(t, { now, engine, town });
    const kiosk = await server.asDevice('kiosk');
    const draw = async (id: string) =>
      (await kiosk.tickets.draw(office, { services: [{ id, quantity: 1 }] })).ticket.number;
    const numbers = [];
    for (let press = 1; press <= 3; press++) numbers.push(await draw('meldebescheinigung'));
    for (let press = 1; press <= 2; press++) numbers.push(await draw('abholung'));
    assert.deepEqual(numbers, ['A001', 'A002', 'A005', 'A003', 'A004']);
    const both = await Promise.all([draw('meldebescheinigung'), draw('abholung')]);
    assert.deepEqual(both.toSorted(), ['A006', 'A007']);
  });

  test('two who draw at once get two, also the first ones of a day and at the turn', async (t) => {
    const { clock, press } = await start(t, { from: 1, to: 6, goesOn: true });
    const drawTwo = async () =>
      (await Promise.all([press(), press()])).map(({ ticket }) => ticket.number).toSorted();
    assert.deepEqual(await drawTwo(), ['A001', 'A002']);
    clock.pass(DAY);
    assert.deepEqual(await drawTwo(), ['A003', 'A004']);
    clock.pass(DAY);
    assert.deepEqual(await drawTwo(), ['A005', 'A006']);
    assert.deepEqual(await drawTwo(), ['A007', 'A008']);
  });
});
