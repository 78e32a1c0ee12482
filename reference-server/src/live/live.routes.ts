import type { Request, Response } from 'express';
import { followBoard, followHall, followTicket, getToday } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import { holderToken, type Caller } from '../access/caller.ts';
import type { Arrivals } from '../arrival/arrival.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Route, StreamRoute } from '../http/routes.ts';
import type { Offices } from '../offices/offices.ts';
import type { ViewOf } from './event-stream.ts';
import type { Every, Hub } from './hub.ts';
import { keepProving } from './keep-proving.ts';
import type { TakeSnapshot } from './snapshots.ts';
import type { StreamGate } from './stream-limits.ts';
import { toToday, type RestOfToday } from './today.ts';

/** What the live routes work with. */
export interface LiveRouteDeps {
  readonly hub: Hub;
  readonly gate: StreamGate;
  readonly offices: Offices;
  readonly takeSnapshot: TakeSnapshot;
  readonly arrivals: Pick<Arrivals, 'open'>;
  readonly every: Every;
  readonly timetable: Pick<Timetable, 'restOfToday'>;
}

interface Follower {
  readonly caller: Caller;
  proveAgain(): Promise<unknown>;
}

/** Binds the streams, and what anyone may ask about today. */
export function bindLive(route: Route, stream: StreamRoute, deps: LiveRouteDeps): void {
  const { hub, gate, offices, takeSnapshot, arrivals, every, timetable } = deps;

  async function findRest(id: string, now: number): Promise<RestOfToday> {
    const office = offices.get(id);
    const found = office.queues.map(
      async (queue) => [queue.id, await timetable.restOfToday(office, queue, now)] as const,
    );
    return new Map(await Promise.all(found));
  }

  async function follow(
    office: string,
    viewOf: ViewOf,
    { caller, proveAgain }: Follower,
    request: Request,
    response: Response,
  ) {
    const leave = gate.enter(nameCaller(caller), request.ip ?? '');
    response.once('close', leave);
    // Who has gone already closes no more.
    if (response.destroyed) return leave();
    await hub.follow(office, viewOf, response);
    if (caller.role !== 'holder') keepProving(response, proveAgain, every);
  }

  route(getToday, async ({ params, now }) => {
    const [snapshot, rest] = [await takeSnapshot(params.office, now), await findRest(params.office, now)];
    return toToday(snapshot, rest, offices);
  });
  stream(followBoard, ({ params, query, ...call }, request, response) => {
    const viewOf: ViewOf = (views) => views.board(query.language);
    return follow(offices.get(params.office).id, viewOf, call, request, response);
  });
  stream(followHall, ({ params, ...call }, request, response) =>
    follow(offices.get(params.office).id, (views) => views.hall(), call, request, response),
  );
  stream(followTicket, async ({ params, ...call }, request, response) => {
    const opened = { office: params.office, id: params.ticket, token: holderToken(call.caller) };
    const { id } = await arrivals.open(opened, call.now);
    await follow(params.office, (views) => views.ticket(id), call, request, response);
  });
}

function nameCaller(caller: Caller): string {
  switch (caller.role) {
    case 'anyone':
      return 'anyone';
    case 'clerk':
      return caller.session.toString('base64');
    case 'holder':
      return hashToken(caller.token).toString('base64');
    default:
      return caller.id;
  }
}
