import { PrinterError, type PrinterState, type PrintOutcome } from '../ticket-printer.ts';
import type { PrinterTransport } from './printer-transport.ts';

const states: readonly string[] = ['ready', 'paper_out', 'cover_open', 'offline'] satisfies PrinterState[];

/**
 * Hands slips to a print service on the terminal or beside it: `POST` with the bytes is answered by
 * `{"state": "printed"}`, or by any success where it cannot tell; a refusal may name a `PrinterState`. `GET` is answered
 * by `{"state": …}`. The page's Content-Security-Policy must allow its address in `connect-src`.
 */
export class LocalServiceTransport implements PrinterTransport {
  private readonly url: string;
  private readonly fetch: typeof globalThis.fetch;

  /**
   * @param url - Address of the service, relative to the page.
   * @param fetch - The browser's.
   */
  constructor(url: string, fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request)) {
    this.url = new URL(url, document.baseURI).href;
    this.fetch = fetch;
  }

  async send(bytes: Uint8Array<ArrayBuffer>): Promise<PrintOutcome> {
    const { response, state } = await this.say({
      method: 'POST',
      body: bytes,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    if (!response.ok) throw new PrinterError(toState(state, 'offline'));
    return state === 'printed' ? 'printed' : 'unknown';
  }

  async look(): Promise<PrinterState> {
    const { response, state } = await this.say({ method: 'GET' });
    return toState(state, response.ok ? 'unknown' : 'offline');
  }

  async close(): Promise<void> {
    // Each request stands for itself.
  }

  private async say(request: RequestInit): Promise<{ response: Response; state: unknown }> {
    const response = await this.fetch(this.url, {
      ...request,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const state = (answer as { state?: unknown } | null | undefined)?.state;
    return { response, state };
  }
}

function toState(said: unknown, otherwise: PrinterState): PrinterState {
  return typeof said === 'string' && states.includes(said) ? (said as PrinterState) : otherwise;
}
