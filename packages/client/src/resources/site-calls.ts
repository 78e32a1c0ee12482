import {
  createCheckIn,
  drawTicket,
  finishTicket,
  getTicket,
  leaveQueue,
  missTicket,
  recallTicket,
  startTicket,
} from '@wartemarke/contract';
import type { Client, TicketPlace } from '../client.ts';
import type { Call } from '../transport/call.ts';

/** What is said in the hall. */
export function createSiteCalls(call: Call): Pick<Client, 'checkIns' | 'tickets'> {
  return {
    checkIns: {
      create: (office, body, options) => call(createCheckIn, { params: { office }, body }, options),
    },
    tickets: {
      draw: (office, body, options) => call(drawTicket, { params: { office }, body }, options),
      get: (access, options) => call(getTicket, toInput(access), { ...options, token: access.token }),
      leave: (access, options) => call(leaveQueue, toInput(access), { ...options, token: access.token }),
      recall: (place, options) => call(recallTicket, toInput(place), options),
      start: (place, options) => call(startTicket, toInput(place), options),
      finish: (place, options) => call(finishTicket, toInput(place), options),
      miss: (place, options) => call(missTicket, toInput(place), options),
    },
  };
}

function toInput({ office, id }: TicketPlace) {
  return { params: { office, ticket: id } };
}
