import {
  callNext,
  createPairingCode,
  createSession,
  endSession,
  finishTicket,
  getSession,
  missTicket,
  pairDevice,
  recallTicket,
  startTicket,
} from '@wartemarke/contract';
import type { CallOptions, Client, TicketPlace } from '../client.ts';
import { createAsk, createCall, type Call, type TransportOptions } from '../transport/call.ts';
import { createDeskCalls } from './desk-calls.ts';

/** What clerks say, and devices when they are paired. */
export interface StaffCalls {
  counters: Client['counters'];
  tickets: Omit<Client['tickets'], 'draw' | 'get' | 'leave'>;
  sessions: Client['sessions'];
  devices: Client['devices'];
  desk: Client['desk'];
}

/** Binds to a server what clerks say, and devices when they are paired. */
export function createStaffCalls(transport: TransportOptions): StaffCalls {
  const call = createCall(transport);
  return {
    counters: {
      callNext: (office, counter, options) => call(callNext, { params: { office, counter } }, options),
    },
    tickets: createTicketSteps(call),
    sessions: {
      create: (body, options) => call(createSession, { body }, options),
      current: (options) => call(getSession, {}, options),
      end: (options) => call(endSession, {}, options),
    },
    devices: {
      pair: (body, options) => call(pairDevice, { body }, options),
      createCode: (office, kind, options) =>
        call(createPairingCode, { params: { office }, body: { kind } }, options),
    },
    desk: createDeskCalls(call, createAsk(transport), transport.language),
  };
}

function createTicketSteps(call: Call): StaffCalls['tickets'] {
  const step =
    (row: typeof recallTicket) =>
    ({ office, id }: TicketPlace, options?: CallOptions) =>
      call(row, { params: { office, ticket: id } }, options);
  return {
    recall: step(recallTicket),
    start: step(startTicket),
    finish: step(finishTicket),
    miss: step(missTicket),
  };
}
