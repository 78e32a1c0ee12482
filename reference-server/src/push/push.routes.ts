import { getPushKey, subscribeTicket } from '@wartemarke/contract';
import { holderToken } from '../access/caller.ts';
import type { Route } from '../http/routes.ts';
import type { Push } from './push.ts';

/** Binds notifications. */
export function bindPush(route: Route, push: Push): void {
  route(getPushKey, () => push.key());
  route(subscribeTicket, ({ params, body, caller, ...call }) =>
    push.subscribe({ office: params.office, id: params.ticket, token: holderToken(caller) }, body, call),
  );
}
