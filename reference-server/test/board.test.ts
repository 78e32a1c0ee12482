import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Board } from '@wartemarke/contract';
import { signage } from '../src/town/on-site.ts';
import { describeOnEngines } from './engines.ts';
import { readEvents } from './read-events.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];

const town = () =>
  testTown((it) => {
    it.board = { waitingList: true, voices: ['en', 'de'] };
    it.counters[1] = { ...it.counters[1]!, name: { de: 'Schalter 2', en: 'Counter 2' }, direction: 'left' };
    it.signage = [
      signage.parse({
        id: 'early',
        kind: 'announcement',
        text: { de: 'Guten Morgen', en: 'Good morning' },
        when: { to: '08:01' },
      }),
      signage.parse({ id: 'hours', kind: 'hours' }),
    ];
  });

describeOnEngines('board', (engine) => {
  async function start(t: TestContext) {
    const server = await startServer(t, { now, engine, town: town() });
    const [kiosk, clerk, token] = await Promise.all([
      server.asDevice('kiosk'),
      server.asClerk(),
      server.pair('board'),
    ]);
    async function follow(query = '') {
      const stream = await readEvents(`${server.url}/v1/offices/${office}/board/stream${query}`, token);
      return {
        ...stream,
        async until(isThere: (board: Board) => boolean): Promise<Board> {
          for (;;) {
            const board = (await stream.next()) as Board;
            if (isThere(board)) return board;
          }
        },
      };
    }
    return { ...server, kiosk, clerk, follow, draw: () => kiosk.tickets.draw(office, { services }) };
  }

  test('it tells who waits, next one first, with how long it takes, where the office wants it', async (t) => {
    const { draw, follow } = await start(t);
    for (let index = 0; index < 2; index += 1) await draw();
    const { waiting } = await (await follow()).until((board) => board.waiting.length === 2);
    assert.deepEqual(
      waiting.map(({ number, queue }) => [number, queue]),
      [
        ['A001', 'service'],
        ['A002', 'service'],
      ],
    );
    assert.ok(waiting.every(({ wait }) => wait !== null));
  });

  test('it says which way to go, in the language of the screen and in those of the voices', async (t) => {
    const { draw, clerk, follow } = await start(t);
    await draw();
    await clerk.counters.callNext(office, '2');
    const english = await (await follow('?language=en')).until(({ calls }) => calls.length === 1);
    const german = await (await follow()).until(({ calls }) => calls.length === 1);
    assert.deepEqual(english.calls[0]?.counter, { id: '2', name: 'Counter 2', direction: 'left' });
    assert.deepEqual([german.calls[0]?.counter.name, german.calls[0]?.queue], ['Schalter 2', 'service']);
    assert.deepEqual(
      [english.office.name, english.pages[0]?.text, german.pages[0]?.text],
      ['Citizens’ office', 'Good morning', 'Guten Morgen'],
    );
    assert.deepEqual(english.voices, [
      { language: 'en', counters: { '1': 'Schalter 1', '2': 'Counter 2' } },
      { language: 'de', counters: { '1': 'Schalter 1', '2': 'Schalter 2' } },
    ]);
  });

  test('a page goes when its time is over, though nothing else happens', async (t) => {
    const { clock, follow } = await start(t);
    const board = await follow();
    const ids = ({ pages }: Board) => pages.map(({ id }) => id);
    assert.deepEqual(ids(await board.until(() => true)), ['early', 'hours']);
    clock.pass(1);
    assert.deepEqual(ids(await board.until(({ pages }) => pages.length === 1)), ['hours']);
  });
});
