import {
  callTicket,
  finishTicket,
  missTicket,
  parkTicket,
  prioritizeTicket,
  readmitTicket,
  recallTicket,
  startTicket,
  transferTicket,
  type AnyEndpoint,
  type EndpointAnswer,
  type EndpointInput,
} from '@wartemarke/contract';
import type { CallOptions, Client } from '../client.ts';
import type { TicketPlace } from '../client-on-site.ts';
import type { Call } from '../transport/call.ts';

/** What clerks say on a ticket. */
export type TicketSteps = Omit<Client['tickets'], 'draw' | 'get' | 'leave' | 'return' | 'subscribe'>;

/** Binds to a server what clerks say on a ticket. What is not its place is said in the body, where a step has one. */
export function createTicketSteps(call: Call): TicketSteps {
  const say = <E extends AnyEndpoint>(
    row: E,
    { office, id }: TicketPlace,
    rest: object,
    options?: CallOptions,
  ): Promise<EndpointAnswer<E>> =>
    call(row, { params: { office, ticket: id }, ...rest } as unknown as EndpointInput<E>, options);
  const step =
    <E extends AnyEndpoint>(row: E) =>
    (place: TicketPlace, options?: CallOptions) =>
      say(row, place, {}, options);
  const stepWith =
    <E extends AnyEndpoint>(row: E) =>
    ({ office, id, ...body }: TicketPlace, options?: CallOptions) =>
      say(row, { office, id }, { body }, options);
  return {
    call: stepWith(callTicket),
    recall: step(recallTicket),
    start: step(startTicket),
    finish: stepWith(finishTicket),
    miss: step(missTicket),
    park: stepWith(parkTicket),
    transfer: ({ to: body, ...place }, options) => say(transferTicket, place, { body }, options),
    prioritize: stepWith(prioritizeTicket),
    readmit: step(readmitTicket),
  };
}
