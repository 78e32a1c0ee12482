import {
  callNext,
  createPairingCode,
  createSession,
  endSession,
  getSession,
  pairDevice,
  setCounterState,
  setQueueState,
} from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createAsk, createCall, type TransportOptions } from '../transport/call.ts';
import { createDeskCalls } from './desk-calls.ts';
import { createTicketSteps, type TicketSteps } from './ticket-steps.ts';

/** What clerks say, and devices when they are paired. */
export interface StaffCalls {
  counters: Client['counters'];
  queues: Client['queues'];
  tickets: TicketSteps;
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
      setState: (office, counter, body, options) =>
        call(setCounterState, { params: { office, counter }, body }, options),
    },
    queues: {
      setState: (office, queue, body, options) =>
        call(setQueueState, { params: { office, queue }, body }, options),
    },
    tickets: createTicketSteps(call),
    sessions: {
      create: (body, options) => call(createSession, { body }, options),
      current: (options) => call(getSession, {}, options),
      end: (options) => call(endSession, {}, options),
    },
    devices: {
      pair: (body, options) => call(pairDevice, { body }, options),
      createCode: (office, kind, { device, ...options } = {}) =>
        call(createPairingCode, { params: { office }, body: { kind, ...device } }, options),
    },
    desk: createDeskCalls(call, createAsk(transport), transport.language),
  };
}
