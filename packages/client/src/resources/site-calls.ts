import {
  answerSignal,
  createCheckIn,
  createSignal,
  drawTicket,
  endSignal,
  getPushKey,
  getTicket,
  leaveQueue,
  returnToQueue,
  subscribeTicket,
} from '@wartemarke/contract';
import type { CallOptions, Client } from '../client.ts';
import type { SignalPlace } from '../client-on-site.ts';
import { createCall, type Call, type TransportOptions } from '../transport/call.ts';
import { createHolderCalls } from './holder-calls.ts';

/** What is said on arriving and waiting. */
export interface SiteCalls {
  checkIns: Client['checkIns'];
  tickets: Pick<Client['tickets'], 'draw' | 'get' | 'leave' | 'return' | 'subscribe'>;
  signals: Client['signals'];
  push: Client['push'];
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
      return: say(returnToQueue),
      subscribe: ({ office, id, token, subscription: body }, options) =>
        call(subscribeTicket, { params: { office, ticket: id }, body }, { ...options, token }),
    },
    signals: createSignalCalls(call),
    push: { key: (options) => call(getPushKey, {}, options) },
  };
}

function createSignalCalls(call: Call): Client['signals'] {
  const step =
    (row: typeof answerSignal | typeof endSignal) =>
    ({ office, id }: SignalPlace, options?: CallOptions) =>
      call(row, { params: { office, signal: id } }, options);
  return {
    create: (office, body, options) => call(createSignal, { params: { office }, body }, options),
    answer: step(answerSignal),
    end: step(endSignal),
  };
}
