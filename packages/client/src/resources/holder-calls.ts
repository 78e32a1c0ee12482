import type { AnyEndpoint, EndpointAnswer, EndpointInput } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { CallOptions } from '../client.ts';
import type { Call } from '../transport/call.ts';

/** A call that needs nothing but a link's access. */
export type HolderCall<E extends AnyEndpoint> = (
  access: Access,
  options?: CallOptions,
) => Promise<EndpointAnswer<E>>;

/**
 * Makes calls of whoever holds a link.
 * @param kind - What the link opens, as the paths name it.
 */
export function createHolderCalls(call: Call, kind: 'appointment' | 'entry' | 'hold' | 'ticket') {
  return <E extends AnyEndpoint>(row: E, query?: object): HolderCall<E> =>
    ({ office, id, token }, options) => {
      const input = { params: { office, [kind]: id }, ...(query && { query }) };
      return call(row, input as unknown as EndpointInput<E>, { ...options, token });
    };
}
