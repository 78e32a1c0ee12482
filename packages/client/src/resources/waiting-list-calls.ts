import {
  acceptOffer,
  getWaitingEntry,
  joinWaitingList,
  leaveWaitingList,
  passOffer,
} from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Call } from '../transport/call.ts';
import { createHolderCalls } from './holder-calls.ts';

/** Binds the waiting list to a server. */
export function createWaitingListCalls(
  call: Call,
  query: { language: string | undefined },
): Client['waitingList'] {
  const say = createHolderCalls(call, 'entry');
  return {
    join: (office, body, options) => call(joinWaitingList, { params: { office }, query, body }, options),
    get: say(getWaitingEntry, query),
    accept: say(acceptOffer, query),
    pass: say(passOffer, query),
    leave: say(leaveWaitingList),
  };
}
