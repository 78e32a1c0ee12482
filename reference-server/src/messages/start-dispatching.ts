import type { Logger } from 'pino';
import { toLoggable } from '../loggable-error.ts';
import type { Dispatcher } from './dispatch.ts';

/** Short enough that whoever has just booked finds the mail when they look for it. */
const EVERY = 2000;

/** Sends what is due every two seconds until it is stopped. A failed round is logged; the next one comes. */
export function startDispatching(dispatcher: Dispatcher, log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let round: Promise<unknown> | undefined;
  const run = () => {
    round ??= dispatcher
      .round(stopping.signal)
      .catch((error: unknown) => log.error({ err: toLoggable(error) }, 'sending messages failed'))
      .finally(() => (round = undefined));
  };
  const timer = setInterval(run, EVERY);
  run();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await round;
    },
  };
}
