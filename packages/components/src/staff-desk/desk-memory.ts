import type { DeskPlace } from '@wartemarke/client';

/** What a desk knows after the page was loaded again. */
export interface KeptDesk {
  /** Token of the session; absent when nobody is signed in. */
  readonly token?: string | undefined;
  /** The counter that was taken last. */
  readonly place?: DeskPlace | undefined;
  /** Whether the work at that counter goes on; after leaving it or signing out it is only proposed. */
  readonly isAtWork: boolean;
  /** Whether the next one is called at once when a visit is finished. */
  readonly callsAtOnce?: boolean | undefined;
}

/** Remembers a clerk's session and counter for as long as the tab is open. */
export interface DeskMemory {
  /** @param server - Address of the town's server. */
  read(server: string): KeptDesk;
  write(server: string, kept: KeptDesk): void;
}

const unknown: KeptDesk = { isAtWork: false };

/** Keeps in the tab's own storage, which ends with the tab. Where storage is blocked, it ends with the page. */
export const browserDeskMemory: DeskMemory = createDeskMemory(() => sessionStorage);

/**
 * Makes a memory.
 * @param open - Gives the storage; may throw where the browser blocks it.
 */
export function createDeskMemory(open: () => Pick<Storage, 'getItem' | 'setItem'>): DeskMemory {
  const copies = new Map<string, KeptDesk>();
  return {
    read(server) {
      try {
        return toKeptDesk(open().getItem(toKey(server)));
      } catch {
        return copies.get(server) ?? unknown;
      }
    },
    write(server, kept) {
      copies.set(server, kept);
      try {
        open().setItem(toKey(server), JSON.stringify(kept));
      } catch {
        // Blocked or full: the copy is what there is.
      }
    },
  };
}

function toKeptDesk(text: string | null): KeptDesk {
  return text === null ? unknown : (JSON.parse(text) as KeptDesk);
}

function toKey(server: string): string {
  return `wartemarke desk ${server}`;
}
