import type { Board, Signal } from '@wartemarke/contract';
import { askOnce, createIntent } from '../flow/intent.ts';
import type { KioskScene } from './kiosk-scene.ts';
import type { Kiosk } from './kiosk-state.ts';

/** Calls for help, and what the board says of it. */
export interface KioskHelp extends Pick<Kiosk, 'callHelp' | 'endHelp'> {
  /** Stops following the board. */
  stop(): void;
}

/** Calls the staff to a kiosk. Whether somebody comes is read from the board, which is followed meanwhile. */
export function createKioskHelp({ client, office, tasks, patch }: KioskScene): KioskHelp {
  const intent = createIntent(client.createKey);
  let signal: Signal | undefined;
  let endBoard = () => {};

  function stop(): void {
    endBoard();
    endBoard = () => {};
  }

  function settle(): void {
    signal = undefined;
    stop();
    patch({ help: 'none' });
  }

  function follow(asked: Signal): void {
    let isSeen = false;
    signal = asked;
    stop();
    endBoard = client.live.board(office).subscribe(({ value }) => {
      if (!value || signal !== asked) return;
      const shown = value.help.find(({ id }) => id === asked.id);
      isSeen ||= shown !== undefined || isLater(value, asked);
      if (shown) patch({ help: shown.isAnswered ? 'coming' : 'waiting' });
      else if (isSeen) settle();
    });
  }

  return {
    stop,
    async callHelp() {
      await tasks.single({
        task: 'help',
        ask: () =>
          askOnce(intent, 'help', (idempotencyKey) =>
            client.signals.create(office, { kind: 'help' }, { idempotencyKey }),
          ),
        done(asked) {
          signal = asked;
          return { help: asked.answeredAt ? 'coming' : 'waiting' };
        },
        failed: () => ({ help: 'none' }),
      });
      if (signal) follow(signal);
    },
    async endHelp() {
      const { id } = signal ?? {};
      if (!id) return;
      settle();
      // What cannot be ended now is ended by the staff.
      await client.signals.end({ office, id }).catch(() => {});
    },
  };
}

/** Whether a board is later than a signal, so that one that it does not show is over. */
function isLater({ at }: Board, signal: Signal): boolean {
  return Date.parse(at) > Date.parse(signal.at);
}
