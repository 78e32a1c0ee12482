import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Hall, Ticket } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { office, openHall } from './hall-scene.ts';
import { readEvents } from './read-events.ts';
import type { TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

describeOnEngines('the hall', (engine) => {
  async function open(t: TestContext, options?: Partial<TestServerOptions>) {
    const hall = await openHall(t, engine, options);
    const read = async <State>(path: string, token: string) => {
      const stream = await readEvents(`${hall.url}/v1/offices/${path}/stream`, token);
      const state = (await stream.next()) as State;
      stream.close();
      return state;
    };
    return {
      ...hall,
      look: async () => read<Hall>(`${office}/queue`, await hall.signIn()),
      lookAt: ({ office: at, id, token }: { office: string; id: string; token: string }) =>
        read<Ticket>(`${at}/tickets/${id}`, token),
    };
  }

  test('a missed ticket is listed with the time until which it may come back, and no longer', async (t) => {
    const { look, lookAt, called, draw, miss, clock } = await open(t);
    const place = await called();
    await draw();
    const missed = await miss(place.id);
    assert.equal(missed.returnUntil, '2027-03-30T08:20:00+02:00');
    clock.pass(19);
    const { tickets } = await look();
    assert.deepEqual(
      tickets.map(({ number, state, returnUntil }) => [number, state, returnUntil]),
      [
        ['A002', 'waiting', undefined],
        ['A001', 'missed', '2027-03-30T08:20:00+02:00'],
      ],
    );
    assert.equal((await lookAt(place)).returnUntil, '2027-03-30T08:20:00+02:00');
    clock.pass(1);
    assert.deepEqual(
      (await look()).tickets.map(({ number }) => number),
      ['A002'],
    );
    assert.equal((await lookAt(place)).returnUntil, undefined);
  });

  test('who came back often enough is not listed any more', async (t) => {
    const { look, called, miss, clerk, callNext } = await open(t);
    const { id } = await called();
    await miss(id);
    await clerk.tickets.readmit({ office, id });
    await callNext('2');
    assert.equal((await miss(id)).returnUntil, undefined);
    assert.deepEqual((await look()).tickets, []);
  });

  test('the rules of the office are told: recalls, offices with their queues, priorities, zones', async (t) => {
    const town = testTown((it) => {
      it.calling.recallsBeforeMiss = 3;
      it.zones = [{ id: 'hall', name: 'Halle' }];
      it.counters[0]!.zone = 'hall';
      it.counters[0]!.direction = 'left';
    });
    const { look } = await open(t, { town });
    const { rules, counters } = await look();
    assert.deepEqual(rules, {
      recallsBeforeMiss: 3,
      offices: [
        {
          ...{ id: office, name: 'Bürgerbüro' },
          queues: [
            { id: 'service', name: 'Service' },
            { id: 'pick-up', name: 'Abholung' },
          ],
        },
        { id: 'kfz', name: 'Kfz-Zulassung', queues: [{ id: 'kfz', name: 'Zulassung' }] },
      ],
      priorities: ['prepared', 'documents', 'disability', 'staff'],
      zones: [{ id: 'hall', name: 'Halle' }],
    });
    assert.deepEqual(
      [counters[0]?.direction, counters[0]?.way, counters[0]?.zone],
      ['left', 'links', 'hall'],
    );
  });

  test('counters show how they stand, since when, and who is there', async (t) => {
    const { look, called, clerk, clock } = await open(t);
    const { id } = await called('1');
    clock.pass(5);
    await clerk.counters.setState(office, '2', { state: 'break' });
    const { counters } = await look();
    assert.deepEqual(
      counters.map((counter) => [counter.id, counter.state, counter.since, counter.ticket]),
      [
        ['1', 'open', '2027-03-30T08:00:00+02:00', id],
        ['2', 'break', '2027-03-30T08:05:00+02:00', null],
      ],
    );
  });

  test('a parked or missed ticket is at no counter', async (t) => {
    const { look, called, clerk, miss } = await open(t);
    const parked = await called('1');
    await clerk.tickets.park(parked);
    const missed = await called('2');
    await miss(missed.id);
    const { counters, tickets } = await look();
    assert.deepEqual(
      counters.map(({ ticket }) => ticket),
      [null, null],
    );
    assert.deepEqual(
      tickets.map(({ id, state }) => [id, state]).toSorted(),
      [
        [parked.id, 'parked'],
        [missed.id, 'missed'],
      ].toSorted(),
    );
  });

  test('who waits reads what the staff say on the queue', async (t) => {
    const { draw, clerk, lookAt } = await open(t);
    const ticket = { office, ...(await draw()) };
    assert.equal((await lookAt(ticket)).queue.text, undefined);
    const text = 'Wir machen bis 9 Uhr Pause.';
    await clerk.queues.setState(office, 'service', { state: 'paused', text });
    const { queue } = await lookAt(ticket);
    assert.deepEqual([queue.state, queue.text], ['paused', text]);
  });

  test('who was passed on to another office learns the number and the place there, wherever it is by now', async (t) => {
    const town = testTown();
    town.offices[1]!.queues[0]!.place = 'Halle Nord';
    town.offices[1]!.queues.push({
      ...town.offices[1]!.queues[0]!,
      id: 'plates',
      prefix: 'P',
      place: 'Keller',
    });
    const { called, clerk, lookAt } = await open(t, { town });
    const place = await called();
    assert.equal((await lookAt(place)).passedOn, undefined);
    await clerk.tickets.transfer({ ...place, to: { office: 'kfz', queue: 'kfz' } });
    const { passedOn } = await lookAt(place);
    assert.deepEqual([passedOn?.number, passedOn?.place], ['K001', 'Halle Nord']);
    const onward = { office: 'kfz', id: passedOn!.id };
    await clerk.tickets.transfer({ ...onward, to: { queue: 'plates' } });
    const moved = (await lookAt(place)).passedOn;
    assert.deepEqual([moved?.number, moved?.place], ['K001', 'Keller']);
    const seen = await lookAt({ ...onward, token: place.token });
    assert.deepEqual([seen.number, seen.state, seen.passedOn], ['K001', 'waiting', undefined]);
  });
});
