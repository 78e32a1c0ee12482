import {
  cancelAppointment,
  confirmAppointment,
  eraseAppointmentData,
  extendHold,
  findEarliest,
  formatServicesQuery,
  getAppointmentData,
  getCalendar,
  getChallenge,
  moveAppointment,
} from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { createAsk, createCall, type TransportOptions } from '../transport/call.ts';
import { createDocumentCalls } from './document-calls.ts';
import { createHolderCalls } from './holder-calls.ts';
import { createWaitingListCalls } from './waiting-list-calls.ts';

/** What citizens say less often. */
export interface FurtherCalls {
  availability: Pick<Client['availability'], 'earliest'>;
  challenges: Client['challenges'];
  holds: Pick<Client['holds'], 'extend'>;
  appointments: Omit<Client['appointments'], 'create' | 'get'>;
  documents: Client['documents'];
  waitingList: Client['waitingList'];
}

/** Binds to a server what citizens say less often. */
export function createFurtherCalls(transport: TransportOptions): FurtherCalls {
  const call = createCall(transport);
  const query = { language: transport.language };
  return {
    availability: {
      earliest: (services, options) =>
        call(findEarliest, { query: { ...query, services: formatServicesQuery(services) } }, options),
    },
    challenges: {
      get: (office, action, options) => {
        return call(getChallenge, { params: { office }, query: { action } }, options);
      },
    },
    holds: { extend: createHolderCalls(call, 'hold')(extendHold) },
    appointments: createAppointmentCalls(transport),
    documents: createDocumentCalls(transport),
    waitingList: createWaitingListCalls(call, query),
  };
}

function createAppointmentCalls(transport: TransportOptions): FurtherCalls['appointments'] {
  const call = createCall(transport);
  const ask = createAsk(transport);
  const query = { language: transport.language };
  const toInput = ({ office, id }: Access) => ({ params: { office, appointment: id }, query });
  const say = createHolderCalls(call, 'appointment');
  return {
    cancel: ({ version, ...access }, options) =>
      call(cancelAppointment, toInput(access), { ...options, token: access.token, version }),
    confirm: say(confirmAppointment, query),
    move: ({ version, startAt, ...access }, options) => {
      const facts = { ...options, token: access.token, version };
      return call(moveAppointment, { ...toInput(access), body: { startAt } }, facts);
    },
    calendar: (access, options) =>
      ask(getCalendar, toInput(access), { ...options, token: access.token }, (response) => response.blob()),
    data: say(getAppointmentData, query),
    erase: say(eraseAppointmentData),
  };
}
