import type { Slot } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import { flowProblem } from '../flow/flow-problem.ts';
import { createLaterProofs } from '../proof/later-proofs.ts';
import type { Proofs } from '../proof/proofs.ts';
import type { BookingLoads } from './booking-loads.ts';
import type { BookingScene } from './booking-scene.ts';
import type { BookingState, BookingStep, KeptHold } from './booking-state.ts';
import { createHolding, type Holding } from './holding.ts';

/** Codes after which the kept or wished slot is gone. */
const lostCodes = new Set<string>([
  'slot_taken',
  'slot_unknown',
  'hold_expired',
  'hold_not_found',
  'hold_required',
]);

/** Keeps the slot of a booking, and leads back to the times when it is lost. */
export class SlotKeeping {
  private readonly scene: BookingScene;
  private readonly loads: BookingLoads;
  private readonly proofs: Proofs;
  private readonly holding: Holding;

  constructor(scene: BookingScene, loads: BookingLoads) {
    const { client, options } = scene;
    const { office, isTrusted } = options;
    this.scene = scene;
    this.loads = loads;
    this.proofs = createLaterProofs(() => scene.client, { office, action: 'hold' });
    this.holding = createHolding({
      client: () => scene.client,
      office,
      owner: isTrusted ? undefined : client.createKey(),
      proofs: () => (this.needsProof ? this.proofs : undefined),
      onExpired: () => void this.expire(),
    });
  }

  /** The id and the secret of what is kept. */
  get access(): Access | undefined {
    return this.holding.access;
  }

  /** Solves a proof of work ahead, where one will be needed. */
  prepare(): void {
    if (this.needsProof) this.proofs.prepare();
  }

  adopt(hold: KeptHold): void {
    this.holding.adopt(hold);
  }

  /** Gives the kept slot back. */
  release(): void {
    this.holding.release();
  }

  /** The slot was booked. */
  forget(): void {
    this.holding.forget();
  }

  async keep(slot: Slot): Promise<void> {
    const { chosen } = this.state;
    await this.scene.tasks.single({
      task: 'hold',
      ask: () => this.holding.keep({ services: [...chosen], startAt: slot.startAt }),
      done: (hold) => ({ hold, slot, lostSlot: null, step: toStepWithHold(this.state.step) }),
    });
    await this.reactToLoss();
  }

  async extend(): Promise<void> {
    if (!this.access) return;
    await this.scene.tasks.single({
      task: 'extend',
      ask: () => this.holding.extend(),
      done: (hold) => ({ hold }),
    });
    await this.reactToLoss();
  }

  /** Goes back to the times when the slot is gone; what was typed stays. */
  async reactToLoss(): Promise<void> {
    const { problem, slot, lostSlot } = this.state;
    if (!problem || !lostCodes.has(problem.code)) return;
    this.holding.forget();
    this.scene.patch({ step: 'time', slot: null, lostSlot: slot ?? lostSlot, hold: null });
    await this.loads.slots();
  }

  /** The hold is over. Whoever looks at other times does not miss the slot. */
  async expire(): Promise<void> {
    const { step, busy, slot } = this.state;
    // While the booking is on its way, the server decides.
    if (busy.includes('book')) return;
    this.holding.release();
    this.scene.patch({ slot: null, hold: null });
    if (step === 'details') await this.lose(slot);
  }

  /** Says that a slot was kept too long. */
  async lose(slot: Slot | null): Promise<void> {
    this.scene.patch({ slot, problem: flowProblem('hold', 'hold_expired') });
    await this.reactToLoss();
  }

  private get state(): BookingState {
    return this.scene.store.get();
  }

  private get needsProof(): boolean {
    return !this.scene.options.isTrusted && this.state.office?.challenge === true;
  }
}

function toStepWithHold(step: BookingStep): BookingStep {
  return step === 'day' || step === 'time' ? 'details' : step;
}
