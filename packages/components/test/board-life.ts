/**
 * The page of a check: a board whose days pass as fast as it can draw them. Everything about it is real but the
 * server, the clock and the loudspeaker.
 */
import { ConnectionError } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import type { Board, Call, SignagePage } from '@wartemarke/contract';
import { CallBoard } from '../src/call-board/call-board.ts';
import { register } from '../src/register.ts';
import { CountingChime, createMemoryStore } from './stand-ins.ts';
import { WrittenVoice } from './written-voice.ts';

const secondsOfDay = 86_400;
const [openAt, closeAt] = [8 * 3600, 18 * 3600];
const mostCalls = 20;

/** Puts a board into the page. What comes back lets its days pass. */
async function startLife({ seed, stepSeconds }: { seed: number; stepSeconds: number }) {
  register('wm-call-board', CallBoard);
  const random = createRandom(seed);
  const client = fakeClient({ now: Date.parse('2027-03-01T00:00:00+01:00') });
  const [chime, voice] = [new CountingChime(), new WrittenVoice()];
  const board = Object.assign(document.createElement('wm-call-board'), {
    ...{ client, chime, voice, deviceStore: createMemoryStore() },
    ...{ office: fixtures.office.id, night: '20:00-06:00', rows: 20, diagonalInches: 55 },
  });
  const counts = { calls: 0, announced: 0, cuts: 0, revision: 0 };
  board.addEventListener('wm-call-announce', () => (counts.announced += 1));
  document.body.append(board);
  let calls: Call[] = [];

  async function say(value: Board): Promise<void> {
    client.board.set({ status: 'live', value, receivedAt: client.now() });
    await pass(0);
  }

  async function pass(seconds: number): Promise<void> {
    voice.said = [];
    voice.finish();
    client.clock.advance(seconds * 1000);
    await board.updateComplete;
  }

  /** Calls somebody, calls somebody again, or lets somebody come or go. */
  function change(): void {
    const index = Math.floor(random() * calls.length);
    const chance = random();
    const chosen = calls[index];
    if (!chosen || (chance < 0.45 && calls.length < mostCalls)) {
      counts.calls += 1;
      calls = [toCall(counts.calls, client.now()), ...calls];
    } else if (chance < 0.6) calls = calls.with(index, { ...chosen, recalls: chosen.recalls + 1 });
    else if (chance < 0.8) calls = calls.with(index, { ...chosen, state: 'serving' });
    else calls = calls.toSpliced(index, 1);
  }

  function now(second: number): Board {
    counts.revision += 1;
    const isOpen = second >= openAt && second < closeAt;
    return {
      ...fixtures.board,
      ...{ revision: counts.revision, at: new Date(client.now()).toISOString(), calls },
      queues: fixtures.board.queues.map((queue) => ({
        ...queue,
        ...(isOpen ? {} : { state: 'closed', waiting: 0, wait: null }),
      })),
      waiting: isOpen ? toWaiting(Math.floor(random() * 15)) : [],
      pages: pages.slice(0, 1 + (Math.floor(second / 3600) % pages.length)),
      voices: ['de', 'en', 'tr'].map((language) => ({ language, counters: {} })),
    };
  }

  return {
    counts,
    /** Lets a day pass. Says how many updates came. */
    async liveDay() {
      let updates = 0;
      for (let second = 0; second < secondsOfDay; updates += 1) {
        const isOpen = second >= openAt && second < closeAt;
        const step = isOpen ? stepSeconds : 600;
        if (isOpen) change();
        else calls = [];
        await say(now(second));
        if (random() < 0.01) {
          counts.cuts += 1;
          // Now the network is cut, now the server starts anew.
          client.offline();
          await pass(step);
          if (random() < 0.5)
            client.board.set({ ...client.board.get(), error: new ConnectionError('timeout') });
        }
        await pass(step);
        second += step;
      }
      return updates;
    },
    /** Shows the state in which days are compared, and counts its nodes. */
    async rest() {
      calls = [];
      await say({ ...fixtures.boards.many, pages: pages.slice(0, 1), waiting: toWaiting(3), voices: [] });
      await pass(60);
      await new Promise(requestAnimationFrame);
      return countNodes(board.renderRoot);
    },
  };
}

Object.assign(globalThis, { startLife });

const pages: SignagePage[] = fixtures.board.pages.map((page) => ({ ...page, zones: [] }));

function toCall(index: number, at: number): Call {
  const [template] = fixtures.boards.many.calls;
  return {
    ...template!,
    ticket: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    number: `A${String(index % 1000).padStart(3, '0')}`,
    calledAt: new Date(at).toISOString(),
    ...{ recalls: 0, state: 'called' },
  };
}

function toWaiting(count: number): Board['waiting'] {
  return Array.from({ length: count }, (_, index) => ({
    number: `A${500 + index}`,
    queue: fixtures.board.queues[0]!.id,
    wait: { fromMinutes: 5 * index, toMinutes: 5 * index + 10 },
  }));
}

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
