import {
  createAppointment,
  createHold,
  formatServicesQuery,
  getAppointment,
  getToday,
  listDays,
  listSlots,
  releaseHold,
} from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createCall, type Call, type TransportOptions } from '../transport/call.ts';
import { createHolderCalls } from './holder-calls.ts';

/** What is said on the way to an appointment. */
export interface Calls {
  availability: Omit<Client['availability'], 'earliest'>;
  holds: Omit<Client['holds'], 'extend'>;
  appointments: Pick<Client['appointments'], 'create' | 'get'>;
}

/** Binds to a server what pages that book ask first. */
export function createCalls(transport: TransportOptions): Calls {
  const call = createCall(transport);
  const query = { language: transport.language };
  return {
    availability: createAvailabilityCalls(call),
    holds: {
      create: (office, body, options) => call(createHold, { params: { office }, body }, options),
      release: createHolderCalls(call, 'hold')(releaseHold),
    },
    appointments: {
      create: (office, { token, ...body }, options) =>
        call(createAppointment, { params: { office }, query, body }, { ...options, token }),
      get: createHolderCalls(call, 'appointment')(getAppointment, query),
    },
  };
}

function createAvailabilityCalls(call: Call): Calls['availability'] {
  return {
    days: (office, { services, ...range }, options) => {
      const query = { ...range, services: formatServicesQuery(services) };
      return call(listDays, { params: { office }, query }, options);
    },
    slots: (office, { services, date }, options) => {
      const query = { date, services: formatServicesQuery(services) };
      return call(listSlots, { params: { office }, query }, options);
    },
    today: (office, options) => call(getToday, { params: { office } }, options),
  };
}
