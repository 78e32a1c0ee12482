import { setTimeout as wait } from 'node:timers/promises';
import { createProxyCaller, type ReadStream } from './proxy-caller.ts';
import { office, services, signIn, toJson, type Finding, type Scene } from './proxy-looks.ts';

const DRAWS = 20;
/** The number of the board among the callers. */
const BOARD = 100;
/** The server's sign of life, and a little. */
const BEAT = 12_000;

async function until<Value>(
  find: () => Value | undefined | false,
  milliseconds: number,
): Promise<Value | undefined> {
  const endAt = performance.now() + milliseconds;
  for (;;) {
    const found = find();
    if (found || performance.now() > endAt) return found || undefined;
    await wait(1);
  }
}

async function pairBoard({ caller }: Scene, clerk: string): Promise<string> {
  const made = await caller.call('POST', `${office}/pairing-codes`, {
    token: clerk,
    body: { kind: 'board' },
  });
  const { code } = toJson<{ code: string }>(made);
  return toJson<{ token: string }>(await caller.call('POST', '/v1/devices', { body: { code } })).token;
}

const partsAfter = (stream: ReadStream, count: number) => stream.parts.slice(count);

/** Draws a number and tells how long the board did not know of it. */
async function drawAndSee({ caller }: Scene, clerk: string, stream: ReadStream): Promise<number> {
  const before = stream.parts.length;
  const drawn = await caller.call('POST', `${office}/tickets`, { token: clerk, body: { services } });
  const answeredAt = performance.now();
  if (drawn.status !== 201) return Infinity;
  const part = await until(() => partsAfter(stream, before).find(({ text }) => text.includes('data:')), 5000);
  return part ? Math.max(0, Math.round(part.at - answeredAt)) : Infinity;
}

/** A screen that follows the board over a connection of its own. */
interface Screen {
  readonly stream: ReadStream;
  /** Milliseconds until it showed something. */
  readonly firstMilliseconds: number;
  close(): void;
}

async function openScreen({ proxy }: Scene, token: string, number: number): Promise<Screen> {
  const caller = createProxyCaller(proxy, number);
  const openedAt = performance.now();
  const stream = caller.read(`${office}/board/stream`, token);
  const first = await until(() => stream.parts.find(({ text }) => text.includes('data:')), 5000);
  const firstMilliseconds = first ? Math.round(first.at - openedAt) : Infinity;
  return { stream, firstMilliseconds, close: () => caller.close() };
}

async function seeNumbers(scene: Scene, clerk: string, stream: ReadStream): Promise<Finding> {
  const delays: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) delays.push(await drawAndSee(scene, clerk, stream));
  delays.sort((one, other) => one - other);
  const [eventMedian, eventSlowest] = [delays[DRAWS / 2]!, delays.at(-1)!];
  return {
    sentence: 'each number that is drawn shows on the board',
    holds: eventSlowest < 2000,
    figures: { eventMedian, eventSlowest },
  };
}

async function hearBeat(stream: ReadStream): Promise<Finding> {
  const quiet = stream.parts.length;
  const beat = await until(() => partsAfter(stream, quiet).find(({ text }) => text.includes(': hb')), BEAT);
  return { sentence: 'signs of life come through while nothing happens', holds: beat !== undefined };
}

/** Two screens are at two processes, so that one of them loses its own. */
async function loseProcess(scene: Scene, board: string, first: Screen): Promise<Finding> {
  const second = await openScreen(scene, board, BOARD + 1);
  await scene.town.kill(0);
  const ended = await until(() => [first.stream, second.stream].find(({ hasEnded }) => hasEnded), 5000);
  const again = await openScreen(scene, board, BOARD + 2);
  second.close();
  again.close();
  await scene.town.start(0);
  const backMilliseconds = again.firstMilliseconds;
  return {
    sentence: 'a board whose process was killed learns of it and is back at once',
    holds: ended !== undefined && backMilliseconds < 3000,
    figures: { backMilliseconds },
  };
}

/** Follows a board through the proxy: its first state, its changes, its signs of life, and its end with its process. */
export async function* followBoard(scene: Scene): AsyncGenerator<Finding> {
  const clerk = await signIn(scene.caller);
  const board = await pairBoard(scene, clerk);
  const screen = await openScreen(scene, board, BOARD);
  const { firstMilliseconds, stream } = screen;
  const figures = { firstMilliseconds };
  yield { sentence: 'a stream begins at once', holds: firstMilliseconds < 1000, figures };
  yield seeNumbers(scene, clerk, stream);
  yield hearBeat(stream);
  yield loseProcess(scene, board, screen);
  screen.close();
}
