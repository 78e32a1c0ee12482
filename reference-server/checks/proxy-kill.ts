import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createProxyCaller, type ProxyAnswer, type ProxyCaller } from './proxy-caller.ts';
import { codeOf, findStarts, office, services, toJson, type Finding, type Scene } from './proxy-looks.ts';

const CLIENTS = 8;
/** So short that nobody reaches the limits of calls and holds. */
const SECONDS = 4;
const TRIES = 3;
/** So few that no reader reaches the limit of calls. */
const READS = 300;
/** So long a proxy may leave out a process that it has missed; Caddy's file says five seconds, and asks every two. */
const TRUST_AGAIN = 8_000;

/** What people met while a process was killed. */
interface Met {
  booked: number;
  /** Answers after which the same call, with the same key, was made once more, as the client does by itself. */
  repeated: number;
  failed: number;
  readonly ids: Map<string, string>;
}

/** Makes a call as the client does: what may succeed later is repeated with the same key. */
async function persist(
  caller: ProxyCaller,
  path: string,
  body: unknown,
  token: string | undefined,
  met: Met,
) {
  const call = { body, headers: { 'idempotency-key': randomUUID() }, ...(token && { token }) };
  let answer: ProxyAnswer | undefined;
  for (let tries = 1; tries <= TRIES; tries++) {
    answer = await caller.call('POST', path, call).catch(() => undefined);
    if (answer && codeOf(answer) !== 'busy' && answer.status < 500) return answer;
    met.repeated += 1;
    await wait(300);
  }
  return answer;
}

async function bookOne(caller: ProxyCaller, startAt: string, met: Met): Promise<void> {
  const held = await persist(caller, `${office}/holds`, { services, startAt }, undefined, met);
  if (held && codeOf(held) === 'slot_taken') return;
  if (held?.status !== 201) return void (met.failed += 1);
  const { id, token } = toJson<{ id: string; token: string }>(held);
  const wish = { hold: id, contact: { name: 'Ada Beispiel' } };
  const booked = await persist(caller, `${office}/appointments`, wish, token, met);
  if (booked?.status !== 201) return void (met.failed += 1);
  met.booked += 1;
  met.ids.set(id, token);
}

async function bookUntil(endAt: number, caller: ProxyCaller, starts: string[], met: Met): Promise<void> {
  while (performance.now() < endAt && starts.length > 0) await bookOne(caller, starts.pop()!, met);
}

async function countLost({ proxy }: Scene, { ids }: Met): Promise<number> {
  const booked = [...ids];
  let lost = 0;
  for (let from = 0; from < booked.length; from += READS) {
    const reader = createProxyCaller(proxy, 2 + CLIENTS + from / READS);
    for (const [id, token] of booked.slice(from, from + READS)) {
      const shown = await reader.call('GET', `${office}/appointments/${id}`, { token });
      if (shown.status !== 200 || toJson<{ state: string }>(shown).state !== 'confirmed') lost += 1;
    }
    reader.close();
  }
  return lost;
}

/** Kills a process while people book, and looks whether everybody got through and nothing that was said is lost. */
export async function surviveKill(scene: Scene): Promise<Finding> {
  const { proxy, caller, town } = scene;
  const starts: string[] = [];
  for (let days = 3; days < 10; days++) starts.push(...(await findStarts(caller, days)));
  // An earlier look has killed the other process: two that are away at once are another matter.
  await wait(TRUST_AGAIN);
  const met: Met = { booked: 0, repeated: 0, failed: 0, ids: new Map() };
  const endAt = performance.now() + SECONDS * 1000;
  const callers = Array.from({ length: CLIENTS }, (_, index) => createProxyCaller(proxy, 2 + index));
  const people = callers.map((person) => bookUntil(endAt, person, starts, met));
  await wait((SECONDS * 1000) / 3);
  await town.kill(1);
  await Promise.all(people);
  await town.start(1);
  const lost = await countLost(scene, met);
  for (const person of callers) person.close();
  const { booked, repeated, failed } = met;
  return {
    sentence: 'a killed process is survived by everybody who books',
    holds: booked > 20 && failed === 0 && lost === 0,
    figures: { booked, repeated, failed, lost },
  };
}
