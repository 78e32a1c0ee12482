import { createCheckIn, drawTicket, getTicket, leaveQueue } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createCall, type TransportOptions } from '../transport/call.ts';
import { createHolderCalls } from './holder-calls.ts';

/** What is said on arriving and waiting. */
export interface SiteCalls {
  checkIns: Client['checkIns'];
  tickets: Pick<Client['tickets'], 'draw' | 'get' | 'leave'>;
}

/** Binds to a server what is said on arriving and waiting. */
export function createSiteCalls(transport: TransportOptions): SiteCalls {
  const call = createCall(transport);
  const say = createHolderCalls(call, 'ticket');
  return {
    checkIns: {
      create: (office, body, options) => call(createCheckIn, { params: { office }, body }, options),
    },
    tickets: {
      draw: (office, body, options) => call(drawTicket, { params: { office }, body }, options),
      get: say(getTicket),
      leave: say(leaveQueue),
    },
  };
}
