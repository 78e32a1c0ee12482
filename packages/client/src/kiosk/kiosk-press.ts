import type { Arrival, CheckInRequest, ServiceQuantity } from '@wartemarke/contract';
import type { FlowProblem } from '../flow/flow-problem.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import type { KioskPrinting, PrintSlip } from './kiosk-printing.ts';
import type { KioskScene } from './kiosk-scene.ts';
import type { KioskState } from './kiosk-state.ts';

/** What somebody wants at a kiosk. */
export type KioskWish =
  | { readonly task: 'checkIn'; readonly request: CheckInRequest }
  | { readonly task: 'draw'; readonly services: ServiceQuantity[] };

/** Presses at a kiosk: each leads to one number, however often it has to be said. */
export interface KioskPress {
  /** Asks for a number and prints its slip; does nothing while another press is on its way. */
  press(wish: KioskWish): Promise<void>;
  /** Prints the slip of the number once more. */
  printAgain(): Promise<void>;
  /** The next press is somebody else's, also when it is for the same. */
  settle(): void;
}

/** Takes presses. A press keeps its key until its outcome is known, or until the next citizen comes. */
export function createKioskPress(
  scene: KioskScene,
  printing: KioskPrinting,
  printSlip: PrintSlip | undefined,
): KioskPress {
  const { client, office, tasks, get, patch } = scene;
  const intent = createIntent(client.createKey);

  const ask = (wish: KioskWish, idempotencyKey: string): Promise<Arrival> =>
    wish.task === 'draw'
      ? client.tickets.draw(office, { services: wish.services }, { idempotencyKey })
      : client.checkIns.create(office, wish.request, { idempotencyKey });

  /** Prints, and shows the number when the printer has answered. Nothing is shown when its citizen is gone by then. */
  async function print(step: KioskState['step']): Promise<void> {
    const { arrival } = get();
    if (!arrival || !printSlip) return;
    patch({ slip: 'printing' });
    const slip = await printing.print(arrival, printSlip);
    if (get().arrival === arrival) patch({ step, slip });
  }

  return {
    settle: () => intent.settle(),
    async press(wish) {
      const given = wish.task === 'draw' ? 'drawn' : 'arrived';
      let isToPrint = false;
      patch({ step: 'working', arrival: null, problem: null, slip: 'none', offersLateTicket: false });
      await tasks.single({
        task: wish.task,
        ask: () => askOnce(intent, wish, (idempotencyKey) => ask(wish, idempotencyKey)),
        done: (arrival) => {
          isToPrint = printSlip !== undefined && !arrival.alreadyCheckedIn;
          return { step: isToPrint ? 'printing' : given, arrival, needsHelp: false };
        },
        failed: (problem) => ({ step: 'problem', offersLateTicket: isLateTicketOffered(problem) }),
      });
      if (isToPrint) await print(given);
    },
    async printAgain() {
      const { step, slip } = get();
      if (slip !== 'printing') await print(step);
    },
  };
}

function isLateTicketOffered({ code, params }: FlowProblem): boolean {
  return code === 'too_late' && Boolean(params.offersTicket);
}
