import { getOffice, listOffices } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createCall, type TransportOptions } from '../transport/call.ts';

/** What is said about the town's offices. */
export type OfficeCalls = Pick<Client, 'offices'>;

/** Binds to a server what every page that asks asks first. */
export function createOfficeCalls(transport: TransportOptions): OfficeCalls {
  const call = createCall(transport);
  const query = { language: transport.language };
  return {
    offices: {
      list: (options) => call(listOffices, { query }, options),
      get: (office, options) => call(getOffice, { params: { office }, query }, options),
    },
  };
}
