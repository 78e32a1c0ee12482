import { createPairingCode, createSession, endSession, getSession, pairDevice } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Access } from './access.ts';
import type { AccessStore } from './access.store.ts';
import type { Caller, ClerkCaller } from './caller.ts';

function clerk(caller: Caller): ClerkCaller {
  if (caller.role !== 'clerk') throw new TypeError('the endpoint is not bound to clerks');
  return caller;
}

/** Binds sign-in and pairing. */
export function bindAccess(route: Route, access: Access, store: AccessStore): void {
  route(createSession, ({ body, now }) => access.signIn(body, now));
  route(getSession, ({ caller }) => access.describeClerk(clerk(caller).name, clerk(caller).offices));
  route(endSession, async ({ caller }) => store.endSession(clerk(caller).session));
  route(pairDevice, ({ body, once, now }) => access.pair(body.code, once, now));
  route(createPairingCode, ({ params, body, once, now }) =>
    access.createPairingCode(params.office, body, once, now),
  );
}
