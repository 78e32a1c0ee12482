import type { AnyEndpoint, EndpointAnswer } from '@wartemarke/contract';
import { ConnectionError } from '../connection-error.ts';

/**
 * Checks an answer against the row's schema. Keys that a newer server added are left out.
 * @throws ConnectionError - `answer_invalid` when it does not keep to the contract.
 */
export function readAnswer<E extends AnyEndpoint>(row: E, body: unknown): EndpointAnswer<E> {
  if (!row.answer) return undefined as EndpointAnswer<E>;
  const checked = row.answer.safeParse(body);
  if (!checked.success) throw new ConnectionError('answer_invalid', { cause: checked.error });
  return checked.data;
}
