import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Board, SignagePage } from '@wartemarke/contract';
import { CallBoard } from '../src/call-board/call-board.ts';
import { register } from '../src/register.ts';
import { fixture, settled } from './fixture.ts';
import { CountingChime, createMemoryStore } from './stand-ins.ts';
import { WrittenVoice } from './written-voice.ts';

register('wm-call-board', CallBoard);

/** A board in the page, and what a test does with it. */
export interface BoardStage {
  readonly board: CallBoard;
  readonly client: FakeClient;
  readonly chime: CountingChime;
  readonly voice: WrittenVoice;
  /** Lets the server say something. */
  say(value: Board): Promise<void>;
  /** Lets time pass, as long as it takes for all that is drawn meanwhile. */
  pass(seconds: number): Promise<void>;
}

/** Shows a board whose server is prepared like this. */
export async function showBoard(
  set: Partial<CallBoard> = {},
  prepare: (client: FakeClient) => void = () => {},
): Promise<BoardStage> {
  const client = fakeClient();
  prepare(client);
  const [chime, voice] = [new CountingChime(), new WrittenVoice()];
  const board = document.createElement('wm-call-board');
  const deviceStore = createMemoryStore();
  Object.assign(board, { client, chime, voice, office: fixtures.office.id, deviceStore }, set);
  await fixture(board);
  await rest(board);
  await loaded(() => rootOf(board)?.querySelector('.loading') === null);
  return {
    ...{ board, client, chime, voice },
    async say(value) {
      client.board.set({ status: 'live', value, receivedAt: client.now() });
      await settled(board);
    },
    async pass(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        client.clock.advance(1000);
        await settled(board);
      }
    },
  };
}

/** Waits until everything that was promised has been drawn. */
export async function rest(board: CallBoard): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await settled(board);
}

/** Waits until a module that was just asked for has come and what belongs to it is drawn. */
export async function loaded(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

/** What a board draws. */
export const rootOf = (board: CallBoard) => board.shadowRoot?.querySelector('.root') as HTMLElement;

/** The text of the first element that fits. */
export const textOf = (board: CallBoard, selector: string) =>
  rootOf(board).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** The button with this name. */
export const buttonOf = (board: CallBoard, name: string) =>
  [...rootOf(board).querySelectorAll('button')].find((each) => each.textContent?.trim() === name);

/** A board with these pages of the fake town, whatever zone the screen hangs in. */
export function withPages(board: Board, ...kinds: readonly SignagePage['kind'][]): Board {
  const pages = kinds.flatMap((kind) => fixtures.board.pages.filter((page) => page.kind === kind));
  return { ...board, pages: pages.map((page) => ({ ...page, zones: [] })) };
}
