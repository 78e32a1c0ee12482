import type { Request, Response } from 'express';
import { followBoard, followHall, followTicket, getToday } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import { holderToken, type Caller } from '../access/caller.ts';
import type { Arrivals } from '../arrival/arrival.ts';
import type { Route, StreamRoute } from '../http/routes.ts';
import type { Offices } from '../offices/offices.ts';
import type { ViewOf } from './event-stream.ts';
import type { Hub } from './hub.ts';
import type { QueueHours } from './queue-hours.ts';
import type { TakeSnapshot } from './snapshots.ts';
import type { StreamGate } from './stream-limits.ts';
import { toToday } from './today.ts';

/** What the live routes work with. */
export interface LiveRouteDeps {
  readonly hub: Hub;
  readonly gate: StreamGate;
  readonly offices: Offices;
  readonly hours: QueueHours;
  readonly takeSnapshot: TakeSnapshot;
  readonly arrivals: Pick<Arrivals, 'open'>;
}

/** Binds the streams, and what anyone may ask about today. */
export function bindLive(route: Route, stream: StreamRoute, deps: LiveRouteDeps): void {
  const { hub, gate, offices, hours, takeSnapshot, arrivals } = deps;

  async function follow(
    office: string,
    viewOf: ViewOf,
    caller: Caller,
    request: Request,
    response: Response,
  ) {
    const leave = gate.enter(nameCaller(caller), request.ip ?? '');
    response.once('close', leave);
    await hub.follow(office, viewOf, response);
  }

  route(getToday, async ({ params, now }) => toToday(await takeSnapshot(params.office, now), hours, offices));
  stream(followBoard, ({ params, caller }, request, response) =>
    follow(offices.get(params.office).id, (views) => views.board(), caller, request, response),
  );
  stream(followHall, ({ params, caller }, request, response) =>
    follow(offices.get(params.office).id, (views) => views.hall(), caller, request, response),
  );
  stream(followTicket, async ({ params, caller, now }, request, response) => {
    const { id } = await arrivals.open(
      { office: params.office, id: params.ticket, token: holderToken(caller) },
      now,
    );
    await follow(params.office, (views) => views.ticket(id), caller, request, response);
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
