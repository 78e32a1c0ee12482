import {
  callNext,
  createPairingCode,
  createSession,
  endSession,
  getSession,
  pairDevice,
} from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Call } from '../transport/call.ts';

/** What clerks say, and devices when they are paired. */
export function createStaffCalls(call: Call): Pick<Client, 'counters' | 'sessions' | 'devices'> {
  return {
    counters: {
      callNext: (office, counter, options) => call(callNext, { params: { office, counter } }, options),
    },
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
  };
}
