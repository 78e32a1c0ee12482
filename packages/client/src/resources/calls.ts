import type { Client } from '../client.ts';
import { createCall, type TransportOptions } from '../transport/call.ts';
import { createCitizenCalls } from './citizen-calls.ts';
import { createSiteCalls } from './site-calls.ts';
import { createStaffCalls } from './staff-calls.ts';

/** Everything that is asked and answered once, by resource. */
export type Calls = Pick<
  Client,
  | 'offices'
  | 'availability'
  | 'holds'
  | 'appointments'
  | 'checkIns'
  | 'tickets'
  | 'counters'
  | 'sessions'
  | 'devices'
>;

/** Binds all calls to a server. */
export function createCalls(transport: TransportOptions): Calls {
  const call = createCall(transport);
  return {
    ...createCitizenCalls(call, transport.language),
    ...createSiteCalls(call),
    ...createStaffCalls(call),
  };
}
