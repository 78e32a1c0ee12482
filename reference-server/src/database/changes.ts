/**
 * Hints that something of an office has changed. A hint may get lost and may come twice: the truth is the
 * office's revision, and whoever follows it also looks there every second or two.
 */
export interface Changes {
  /** Gives the hint to every process, soon: to be called after the commit, as often as one likes. */
  notify(office: string): void;
  /** Calls the handler with each office that changed; returns how to stop. The handler must not throw. */
  listen(handler: (office: string) => void): () => void;
}

/** The hints of this process and their way from and to others. */
export interface ChangeHub extends Changes {
  /** Passes on what another process has said. */
  receive(office: string): void;
  /** Forgets what is not said yet. */
  close(): void;
}

const collectMillis = 25;

/**
 * Collects hints for 25 ms, so that a rush on an office becomes one.
 * @param broadcast tells the other processes.
 */
export function createChangeHub(broadcast: (offices: readonly string[]) => void = () => {}): ChangeHub {
  const handlers = new Set<(office: string) => void>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const receive = (office: string) => handlers.forEach((handler) => handler(office));

  const flush = () => {
    const offices = [...changed];
    changed.clear();
    timer = undefined;
    broadcast(offices);
    offices.forEach(receive);
  };

  return {
    receive,
    notify(office) {
      changed.add(office);
      timer ??= setTimeout(flush, collectMillis);
    },
    listen(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    close() {
      clearTimeout(timer);
      changed.clear();
    },
  };
}
