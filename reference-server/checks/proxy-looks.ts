import { request } from 'node:http';
import type { ProxyAnswer, ProxyCaller } from './proxy-caller.ts';
import { surviveKill } from './proxy-kill.ts';
import { hostName, type ProxyProgram, type RunningProxy } from './proxy-servers.ts';
import { followBoard } from './proxy-streams.ts';
import { clerk, type ProxyTown } from './proxy-town.ts';

/** What is looked at. */
export interface Scene {
  readonly program: ProxyProgram;
  readonly town: ProxyTown;
  readonly proxy: RunningProxy;
  readonly caller: ProxyCaller;
}

/** What was found. */
export interface Finding {
  readonly sentence: string;
  readonly holds: boolean;
  readonly figures?: Readonly<Record<string, number>>;
}

/** The office of the town. */
export const office = '/v1/offices/amt';
/** What is booked there. */
export const services = [{ id: 'anliegen', quantity: 1 }];

const pages = ['/termin', '/kiosk', '/board', '/desk', '/appointment', '/ticket', '/assets/town.css'];
const MEBIBYTE = 1024 * 1024;

/** Parses an answer that is JSON. */
export const toJson = <Json>({ text }: ProxyAnswer) => JSON.parse(text) as Json;

/** The code of a problem; empty for anything else. */
export function codeOf({ headers, text }: ProxyAnswer): string {
  const isProblem = String(headers['content-type']).startsWith('application/problem+json');
  return isProblem ? (JSON.parse(text) as { code: string }).code : '';
}

/** A start that can be booked, so many days from now. */
export async function findStarts(caller: ProxyCaller, days: number): Promise<string[]> {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const answer = await caller.call('GET', `${office}/slots?services=anliegen&date=${date}`);
  return toJson<{ slots: { startAt: string }[] }>(answer).slots.map(({ startAt }) => startAt);
}

/** The token of a clerk's session. */
export async function signIn(caller: ProxyCaller): Promise<string> {
  return toJson<{ token: string }>(await caller.call('POST', '/v1/sessions', { body: clerk })).token;
}

async function lookAtPages({ caller }: Scene): Promise<Finding> {
  const answers = [];
  for (const page of pages) answers.push(await caller.call('GET', page));
  const hasPolicy = String(answers[0]!.headers['content-security-policy']).includes("default-src 'none'");
  const holds = answers.every(({ status }) => status === 200) && hasPolicy && caller.protocol() === 'h2';
  return {
    sentence: 'the pages come by HTTP/2, with their policy',
    holds,
    figures: { pages: answers.length },
  };
}

/** Asks without encryption and without following. */
function askPlainly(port: number): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/termin', headers: { host: hostName } });
    asked.on('response', ({ statusCode = 0, headers }) =>
      resolve({ status: statusCode, location: headers.location ?? '' }),
    );
    asked.on('error', reject).end();
  });
}

async function lookAtPlain({ proxy }: Scene): Promise<Finding> {
  const { status, location } = await askPlainly(proxy.http);
  const holds = [301, 308].includes(status) && location.startsWith(`https://${hostName}`);
  return { sentence: 'who comes without encryption is sent to https', holds };
}

async function lookAtMeasurements({ caller }: Scene): Promise<Finding> {
  const answers = [await caller.call('GET', '/metrics'), await caller.call('GET', '/health/ready')];
  const holds = answers[0]!.status === 404 && answers[1]!.status === 200;
  return { sentence: 'measurements are not public, health is', holds };
}

const idOf = ({ headers }: ProxyAnswer) => headers['x-request-id'];

async function lookAtCaching({ caller, program }: Scene): Promise<Finding> {
  const path = `${office}/days?services=anliegen`;
  const token = await signIn(caller);
  const twice = async (call = {}) => [
    await caller.call('GET', path, call),
    await caller.call('GET', path, call),
  ];
  const [one, other] = await twice();
  const [clerks, clerksAgain] = await twice({ token });
  const isShared = idOf(one!) === idOf(other!);
  const isOwn = new Set([one, clerks, clerksAgain].map((answer) => idOf(answer!))).size === 3;
  const says = one!.headers['cache-control'] === 'public, max-age=5';
  const saysPrivate = clerks!.headers['cache-control'] === 'no-store';
  return {
    sentence: program.caches
      ? 'free times are kept for everybody, never those of a clerk'
      : 'free times may be kept by browsers, never those of a clerk',
    holds: says && saysPrivate && isOwn && isShared === program.caches,
  };
}

const form = (bytes: Buffer, boundary: string) =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);

/** A PDF file of so many bytes, as far as the server looks. */
function pdf(bytes: number): Buffer {
  const [head, tail] = ['%PDF-1.7\n', '\nstartxref\n9\n%%EOF\n'];
  return Buffer.concat([
    Buffer.from(head),
    Buffer.alloc(bytes - head.length - tail.length, 32),
    Buffer.from(tail),
  ]);
}

async function lookAtUploads({ caller }: Scene): Promise<Finding> {
  const [startAt] = await findStarts(caller, 2);
  const held = await caller.call('POST', `${office}/holds`, { body: { services, startAt } });
  const { id, token } = toJson<{ id: string; token: string }>(held);
  const upload = (bytes: number) =>
    caller.call('POST', `${office}/appointments/${id}/documents`, {
      token,
      headers: { 'content-type': 'multipart/form-data; boundary=xyz' },
      body: form(pdf(bytes), 'xyz'),
    });
  const startedAt = performance.now();
  const taken = await upload(10 * MEBIBYTE);
  const uploadMilliseconds = Math.round(performance.now() - startedAt);
  const refused = [await upload(10 * MEBIBYTE + 1), await upload(18 * MEBIBYTE), await upload(30 * MEBIBYTE)];
  const codes = refused.map((answer) => `${answer.status} ${codeOf(answer)}`);
  const isOpen = refused.every(({ headers }) => headers['access-control-allow-origin'] === '*');
  return {
    sentence: `a document of 10 MiB goes through; larger ones get ${[...new Set(codes)].join(' or ')}`,
    holds: taken.status === 201 && isOpen && codes.every((code) => code === '413 file_too_large'),
    figures: { uploadMilliseconds },
  };
}

async function lookAtAddresses({ caller }: Scene): Promise<Finding> {
  const tries = Array.from({ length: 24 }, (_, index) =>
    caller.call('POST', '/v1/sessions', {
      headers: { 'x-forwarded-for': `203.0.113.${index}`, forwarded: `for=203.0.113.${index}` },
      body: { name: 'demo', password: 'wrong' },
    }),
  );
  const slowed = (await Promise.all(tries)).filter(({ status }) => status === 429).length;
  return {
    sentence: 'nobody escapes a limit by an invented address',
    holds: slowed >= 4,
    figures: { slowed },
  };
}

async function lookAtAbsence({ caller, town }: Scene): Promise<Finding> {
  await Promise.all([town.kill(0), town.kill(1)]);
  const answer = await caller.call('GET', `${office}/today`);
  await Promise.all([town.start(0), town.start(1)]);
  const holds = answer.status === 503 && codeOf(answer) === 'busy' && answer.headers['retry-after'] === '5';
  const isOpen = answer.headers['access-control-allow-origin'] === '*';
  return {
    sentence: 'without any process there is still a problem that pages understand',
    holds: holds && isOpen,
  };
}

async function lookAtLogs({ proxy, program }: Scene): Promise<Finding> {
  const log = proxy.readLog();
  const holds = !/Bearer [A-Za-z0-9_-]{32}/.test(log) && !/"(GET|POST) \/v1\/[^"]* HTTP\/2\.0" 20/.test(log);
  return { sentence: `${program.name} keeps no calls and no tokens in a log`, holds };
}

/** Looks at everything that the guide promises, one after the other. */
export async function* lookAt(scene: Scene): AsyncGenerator<Finding> {
  yield lookAtPages(scene);
  yield lookAtPlain(scene);
  yield lookAtMeasurements(scene);
  yield lookAtCaching(scene);
  yield lookAtUploads(scene);
  yield* followBoard(scene);
  yield surviveKill(scene);
  yield lookAtAddresses(scene);
  yield lookAtAbsence(scene);
  yield lookAtLogs(scene);
}
