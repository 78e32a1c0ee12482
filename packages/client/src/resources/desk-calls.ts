import {
  acceptRequest,
  cancelForCitizen,
  changeQueueDay,
  checkDocuments,
  declineRequest,
  listDeskAppointments,
  listQueueDays,
  listRequests,
  moveForCitizen,
  openDocument,
  previewMessage,
  restoreQueueDay,
  type AnyEndpoint,
  type EndpointAnswer,
  type EndpointInput,
} from '@wartemarke/contract';
import type { CallOptions } from '../client.ts';
import type { ClientDesk, DeskPlaceOf } from '../client-desk.ts';
import type { Ask, Call } from '../transport/call.ts';

/** A step with an appointment: what is not its place or its version is said in the body. */
type DeskCall<E extends AnyEndpoint> = (
  wish: DeskPlaceOf & { version?: number },
  options?: CallOptions,
) => Promise<EndpointAnswer<E>>;

/** Binds to a server what clerks say on appointments that are ahead. */
export function createDeskCalls(call: Call, ask: Ask, language: string | undefined): ClientDesk {
  const step =
    <E extends AnyEndpoint>(row: E): DeskCall<E> =>
    ({ office, id, version, ...body }, options) => {
      const input = { params: { office, appointment: id }, body };
      return call(row, input as unknown as EndpointInput<E>, { ...options, version });
    };
  return {
    appointments: (office, date, options) =>
      call(listDeskAppointments, { params: { office }, query: { date } }, options),
    requests: (office, options) => call(listRequests, { params: { office } }, options),
    accept: step(acceptRequest),
    decline: step(declineRequest),
    move: step(moveForCitizen),
    cancel: step(cancelForCitizen),
    check: step(checkDocuments),
    document: ({ office, id, document }, options = {}) => {
      const input = { params: { office, appointment: id, document } };
      return ask(openDocument, input, options, (response) => response.blob());
    },
    days: (office, range, options) => call(listQueueDays, { params: { office }, query: range }, options),
    changeDay: (params, body, options) => call(changeQueueDay, { params, body }, options),
    restoreDay: (params, options) => call(restoreQueueDay, { params }, options),
    message: (office, kind, options) =>
      call(previewMessage, { params: { office, kind }, query: { language } }, options),
  };
}
