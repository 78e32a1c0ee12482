import type { Arrival, ServiceQuantity } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import { initialKiosk, type CodeSource, type Kiosk, type KioskState, type KioskTask } from './kiosk-state.ts';
import { Sight } from './sight.ts';

/** How a kiosk behaves. */
export interface KioskOptions {
  /** Id of the office. */
  office: string;
  /** How long a result stays before the kiosk begins anew, in milliseconds. */
  resetAfterMs?: number;
}

/** What somebody asked for last. */
type Wish =
  | { readonly task: 'checkIn'; readonly code: string }
  | { readonly task: 'draw'; readonly services: ServiceQuantity[] };

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
  private wish: Wish | undefined;
  private cancelReset = () => {};
  private cancelReload = () => {};

  constructor(client: Client, { office, resetAfterMs = 30_000 }: KioskOptions) {
    this.client = client;
    this.office = office;
    this.resetAfterMs = resetAfterMs;
    this.intent = createIntent(client.createKey);
    this.sight = new Sight(client.now);
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
    await this.press({ task: 'checkIn', code });
    if (source === 'typed') this.countWrongCode();
  }

  draw(services: readonly ServiceQuantity[]): Promise<void> {
    return this.press({ task: 'draw', services: [...services] });
  }

  async retry(): Promise<void> {
    if (this.get().step === 'problem' && this.wish) await this.press(this.wish);
  }

  reset(): void {
    const { office } = this.get();
    this.cancelReset();
    this.intent.settle();
    this.wish = undefined;
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

  private async press(wish: Wish): Promise<void> {
    if (this.get().step === 'working') return;
    this.wish = wish;
    this.cancelReset();
    this.patch({ step: 'working', arrival: null, problem: null });
    await this.tasks.single({
      task: wish.task,
      ask: () => askOnce(this.intent, wish, (idempotencyKey) => this.ask(wish, idempotencyKey)),
      done: (arrival) => ({ step: wish.task === 'draw' ? 'drawn' : 'arrived', arrival, needsHelp: false }),
      failed: () => ({ step: 'problem' }),
    });
    if (this.get().step !== 'idle') this.stay();
  }

  private ask(wish: Wish, idempotencyKey: string): Promise<Arrival> {
    const { client, office } = this;
    return wish.task === 'draw'
      ? client.tickets.draw(office, { services: wish.services }, { idempotencyKey })
      : client.checkIns.create(office, { code: wish.code }, { idempotencyKey });
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
