import type { Logger } from 'pino';
import type { Changes } from '../database/changes.ts';
import { toLoggable } from '../loggable-error.ts';
import type { Notifier } from './notifier.ts';

/** A lost hint delays a notification by so long at most. */
const everyMillis = 2000;

/**
 * Tells of calls as soon as an office changes, and every two seconds in case a hint got lost, until it is stopped. A
 * failed round is logged; the next one comes.
 */
export function startNotifying(
  notifier: Notifier,
  changes: Pick<Changes, 'listen'>,
  log: Pick<Logger, 'error'>,
): { stop(): Promise<void> } {
  let running: Promise<unknown> | undefined;
  let isWanted = false;
  const run = () => {
    isWanted = running !== undefined;
    running ??= notifier
      .round()
      .catch((error: unknown) => log.error({ err: toLoggable(error) }, 'notifying of calls failed'))
      .finally(() => {
        running = undefined;
        if (isWanted) run();
      });
  };
  const stopListening = changes.listen(run);
  const timer = setInterval(run, everyMillis);
  return {
    async stop() {
      clearInterval(timer);
      stopListening();
      isWanted = false;
      await running;
    },
  };
}
