import type { Arrival, ServiceQuantity } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import { initialKiosk, type CodeSource, type Kiosk, type KioskState, type KioskTask } from './kiosk-state.ts';
import { createSight, type Sight } from './sight.ts';

/** How a kiosk behaves. */
export interface KioskOptions {
  /** Id of the office. */
  office: string;
  /** How long a result stays before the kiosk begins anew, in milliseconds. */
  resetAfterMs?: number;
}

const retryCatalogueMs = 10_000;
const mostWrongCodes = 5;

/** Begins a kiosk in an office and loads its catalogue. */
export function createKiosk(client: Client, options: KioskOptions): Kiosk {
  return new KioskFlow(client, options);
}

class KioskFlow implements Kiosk {
  private readonly client: Client;
  private readonly office: string;
  private readonly resetAfterMs: number;
  private readonly store = createStore<KioskState>(initialKiosk);
  private readonly tasks = createTasks<KioskTask, KioskState>(this.store);
  private readonly intent: Intent;
  private readonly sight: Sight;
  private wrongCodes = 0;
  private repeat = () => Promise.resolve();
  private cancelReset = () => {};
  private cancelReload = () => {};

  constructor(client: Client, { office, resetAfterMs = 30_000 }: KioskOptions) {
    this.client = client;
    this.office = office;
    this.resetAfterMs = resetAfterMs;
    this.intent = createIntent(client.createKey);
    this.sight = createSight(client.now);
    void this.loadCatalogue();
  }

  get(): KioskState {
    return this.store.get();
  }

  subscribe(listener: (state: KioskState) => void): () => void {
    return this.store.subscribe(listener);
  }

  async checkIn(text: string, source: CodeSource = 'scanned'): Promise<void> {
    const code = text.trim();
    if (code === '' || (source === 'scanned' && this.sight.isStillThere(code))) return;
    await this.press('checkIn', 'arrived', { code }, (idempotencyKey) =>
      this.client.checkIns.create(this.office, { code }, { idempotencyKey }),
    );
    if (source === 'typed') this.countWrongCode();
  }

  draw(services: readonly ServiceQuantity[]): Promise<void> {
    return this.press('draw', 'drawn', { services }, (idempotencyKey) =>
      this.client.tickets.draw(this.office, { services: [...services] }, { idempotencyKey }),
    );
  }

  async retry(): Promise<void> {
    if (this.get().step === 'problem') await this.repeat();
  }

  reset(): void {
    const { office } = this.get();
    this.cancelReset();
    this.intent.settle();
    this.wrongCodes = 0;
    this.tasks.cancel('checkIn', 'draw');
    this.store.set({ ...initialKiosk, busy: this.get().busy, office });
  }

  stay(): void {
    this.cancelReset();
    this.cancelReset = this.client.timers.after(this.resetAfterMs, () => this.reset());
  }

  leave(): void {
    this.reset();
    this.cancelReload();
    this.tasks.cancel();
  }

  private patch(changes: Partial<KioskState>): void {
    this.store.set({ ...this.get(), ...changes });
  }

  private async press(
    task: 'checkIn' | 'draw',
    step: 'arrived' | 'drawn',
    wish: object,
    ask: (idempotencyKey: string) => Promise<Arrival>,
  ): Promise<void> {
    if (this.get().step === 'working') return;
    this.repeat = () => this.press(task, step, wish, ask);
    this.cancelReset();
    this.patch({ step: 'working', arrival: null, problem: null });
    await this.tasks.single({
      task,
      ask: () => askOnce(this.intent, { task, ...wish }, ask),
      done: (arrival) => ({ step, arrival, needsHelp: false }),
      failed: () => ({ step: 'problem' }),
    });
    if (this.get().step !== 'idle') this.stay();
  }

  private countWrongCode(): void {
    const { step, problem } = this.get();
    if (step !== 'problem') this.wrongCodes = 0;
    else if (problem?.code === 'qr_unknown') this.wrongCodes += 1;
    if (this.wrongCodes >= mostWrongCodes || problem?.code === 'try_later') this.patch({ needsHelp: true });
  }

  /** Nobody stands there to press a button when a kiosk starts before its server does. */
  private loadCatalogue(): Promise<void> {
    return this.tasks.latest({
      task: 'catalogue',
      ask: (signal) => this.client.offices.get(this.office, { signal }),
      done: (office) => ({ office }),
      failed: () => {
        this.cancelReload = this.client.timers.after(retryCatalogueMs, () => void this.loadCatalogue());
        return {};
      },
    });
  }
}
