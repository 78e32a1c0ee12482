import type { Board, Signal } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createStore, type Store } from '../store.ts';

/**
 * How help at a kiosk stands: nobody asked, the call is on its way, nobody has answered yet, somebody comes, or the
 * call did not get through.
 */
export type HelpState = 'none' | 'calling' | 'waiting' | 'coming' | 'failed';

/** A call for help from a kiosk. It is the kiosk's, and outlives the visit of whoever asked for it. */
export interface HelpCall extends Store<HelpState> {
  /** Calls somebody of the staff. Again after a failure it is the same call; nothing is thrown. */
  call(): Promise<void>;
  /** Says that help came, or is not needed any more. */
  end(): Promise<void>;
  /** Looks whether somebody comes; to be told each board of the office. */
  follow(board: Board): void;
}

/**
 * Makes a call for help; nobody is called before it is told to.
 * @param client - The client that speaks for the kiosk.
 * @param office - Id of the office.
 */
export function createHelpCall(client: Client, office: string): HelpCall {
  const store = createStore<HelpState>('none');
  let signal: Signal | undefined;
  let isSeen = false;

  function settle(): void {
    signal = undefined;
    isSeen = false;
    store.set('none');
  }

  return {
    get: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    async call() {
      if (store.get() !== 'none' && store.get() !== 'failed') return;
      store.set('calling');
      try {
        // A kiosk has one open call: a key that is kept could be answered with one that is long over.
        signal = await client.signals.create(office, { kind: 'help' });
        store.set(signal.answeredAt ? 'coming' : 'waiting');
      } catch {
        store.set('failed');
      }
    },
    async end() {
      const id = signal?.id;
      settle();
      // What cannot be ended now is ended by the staff.
      if (id) await client.signals.end({ office, id }).catch(() => undefined);
    },
    follow(board) {
      const asked = signal;
      if (!asked) return;
      const shown = board.help.find(({ id }) => id === asked.id);
      isSeen ||= shown !== undefined || Date.parse(board.at) > Date.parse(asked.at);
      if (!shown) {
        if (isSeen) settle();
      } else if (shown.isAnswered !== (store.get() === 'coming')) {
        store.set(shown.isAnswered ? 'coming' : 'waiting');
      }
    },
  };
}
