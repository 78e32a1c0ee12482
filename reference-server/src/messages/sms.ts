import { CarryError, type Carrier, type ShortMessage } from './carrier.ts';

const PATIENCE = 20_000;

// The gateway's own answers to "not this number"; everything else may be better later.
const refusals = new Set([400, 404, 410, 422]);

// What fails here fails before a word of the message.
const unheard = new Set<string | undefined>(['connect', 'getaddrinfo']);

/**
 * Sends text messages through a gateway: `POST` of `{to, text, reference}` as JSON, answered with any 2xx. 400, 404, 410
 * and 422 refuse the number for good; other answers are tried again with the same reference.
 */
export function createSmsCarrier(url: string, token: string | undefined): Carrier<ShortMessage> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return {
    async carry({ to, text, reference }) {
      const body = JSON.stringify({ to, text, reference });
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' }).catch(
        (error: unknown) => {
          const { cause, name } = error as Error & { cause?: { syscall?: string; code?: string } };
          const isUnheard = unheard.has(cause?.syscall) || cause?.code === 'UND_ERR_CONNECT_TIMEOUT';
          throw new CarryError(isUnheard ? 'failed' : 'unknown', cause?.code ?? name);
        },
      );
      await answer.body?.cancel();
      if (answer.ok) return;
      throw new CarryError(refusals.has(answer.status) ? 'refused' : 'failed', `HTTP ${answer.status}`);
    },
  };
}
