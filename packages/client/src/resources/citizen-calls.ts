import {
  cancelAppointment,
  createAppointment,
  createHold,
  formatServicesQuery,
  getAppointment,
  getOffice,
  getToday,
  listDays,
  listOffices,
  listSlots,
  releaseHold,
  type ServiceQuantity,
} from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import type { Call } from '../transport/call.ts';

type CitizenCalls = Pick<Client, 'offices' | 'availability' | 'holds' | 'appointments'>;

/** What citizens say from home. */
export function createCitizenCalls(call: Call, language: string | undefined): CitizenCalls {
  const query = { language };
  return {
    offices: {
      list: (options) => call(listOffices, { query }, options),
      get: (office, options) => call(getOffice, { params: { office }, query }, options),
    },
    availability: createAvailabilityCalls(call),
    holds: {
      create: (office, body, options) => call(createHold, { params: { office }, body }, options),
      release: ({ office, id, token }, options) =>
        call(releaseHold, { params: { office, hold: id } }, { ...options, token }),
    },
    appointments: {
      create: (office, { token, ...body }, options) =>
        call(createAppointment, { params: { office }, query, body }, { ...options, token }),
      get: (access, options) =>
        call(getAppointment, { params: toParams(access), query }, { ...options, token: access.token }),
      cancel: ({ version, ...access }, options) => {
        const facts = { ...options, token: access.token, version };
        return call(cancelAppointment, { params: toParams(access), query }, facts);
      },
    },
  };
}

function createAvailabilityCalls(call: Call): Client['availability'] {
  return {
    days: (office, wish, options) => call(listDays, { params: { office }, query: toQuery(wish) }, options),
    slots: (office, wish, options) => call(listSlots, { params: { office }, query: toQuery(wish) }, options),
    today: (office, options) => call(getToday, { params: { office } }, options),
  };
}

function toQuery<T extends { services: readonly ServiceQuantity[] }>({ services, ...rest }: T) {
  return { ...rest, services: formatServicesQuery(services) };
}

function toParams({ office, id }: Access) {
  return { office, appointment: id };
}
