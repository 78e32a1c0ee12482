import type { ServiceQuantity } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import { createKioskPress, type KioskPress, type KioskWish } from './kiosk-press.ts';
import type { KioskPrinting, PrintSlip } from './kiosk-printing.ts';
import type { KioskScene } from './kiosk-scene.ts';
import { initialKiosk, type CodeSource, type Kiosk, type KioskState, type KioskTask } from './kiosk-state.ts';
import { createLaterKioskPrinting } from './later-kiosk-printing.ts';
import { Sight } from './sight.ts';

/** Asked before something is sent. They answer at once: whoever stands there would press again. */
export interface KioskGuards {
  /** A code was scanned that is none of this system's, such as of a library card; `false` where the page takes it. */
  readonly code?: (text: string) => boolean;
  /** Before a number is drawn. */
  readonly draw?: (services: readonly ServiceQuantity[]) => boolean;
}

/** How a kiosk behaves. */
export interface KioskOptions {
  /** Id of the office. */
  office: string;
  /** How long a result stays before the kiosk begins anew, in milliseconds. */
  resetAfterMs?: number;
  /** Prints slips; without it the screen is all there is. */
  print?: PrintSlip;
  /** Asked before something is sent; what answers `false` is not done. */
  before?: KioskGuards;
}

const retryCatalogueMs = 10_000;
const mostWrongTries = 5;
/** The code of an appointment, or the link to a number. */
const ownCode = /^WM1|token=/;
const wrongCodes = new Set<string | undefined>(['qr_unknown', 'phone_unknown']);

/** Begins a kiosk in an office and loads its catalogue. */
export function createKiosk(client: Client, options: KioskOptions): Kiosk {
  return new KioskFlow(client, options);
}

class KioskFlow implements Kiosk {
  private readonly store = createStore<KioskState>(initialKiosk);
  private readonly patch = createPatch(this.store);
  private readonly tasks = createTasks<KioskTask, KioskState>(this.store);
  private readonly presses: KioskPress;
  private readonly printing: KioskPrinting;
  private readonly sight: Sight;
  private readonly before: KioskGuards;
  private wrongTries = 0;
  private wish: KioskWish | undefined;
  private cancelReset = () => {};
  private cancelReload = () => {};
  private readonly waitToReset: () => () => void;

  constructor(client: Client, { office, resetAfterMs = 30_000, print, before = {} }: KioskOptions) {
    const { tasks, patch } = this;
    this.before = before;
    const scene: KioskScene = { client, office, tasks, patch, get: () => this.get() };
    this.printing = createLaterKioskPrinting(scene, print !== undefined);
    this.presses = createKioskPress(scene, this.printing, print);
    this.sight = new Sight(client.now);
    this.waitToReset = () => client.timers.after(resetAfterMs, () => this.reset());
    void this.loadCatalogue(scene);
  }

  get(): KioskState {
    return this.store.get();
  }

  subscribe(listener: (state: KioskState) => void): () => void {
    return this.store.subscribe(listener);
  }

  async checkIn(text: string, source: CodeSource = 'scanned'): Promise<void> {
    const code = text.trim();
    if (code === '' || (source === 'scanned' && !this.isWelcome(code))) return;
    await this.press({ task: 'checkIn', request: { code } });
    if (source === 'typed') this.countWrongTry();
  }

  async checkInByPhone(text: string): Promise<void> {
    const phone = text.trim();
    if (phone === '') return;
    await this.press({ task: 'checkIn', request: { phone } });
    this.countWrongTry();
  }

  async acceptLateTicket(): Promise<void> {
    const { wish } = this;
    if (!this.get().offersLateTicket || wish?.task !== 'checkIn') return;
    await this.press({ ...wish, request: { ...wish.request, asWalkIn: true } });
  }

  async draw(services: readonly ServiceQuantity[]): Promise<void> {
    if (this.before.draw?.(services) !== false) await this.press({ task: 'draw', services: [...services] });
  }

  async retry(): Promise<void> {
    if (this.get().step === 'problem' && this.wish) await this.press(this.wish);
  }

  async printAgain(): Promise<void> {
    const { arrival } = this.get();
    await this.presses.printAgain();
    if (arrival && this.get().arrival === arrival) this.stay();
  }

  reportPrinter(): Promise<void> {
    return this.printing.reportPrinter();
  }

  reset(): void {
    const { office, busy } = this.get();
    this.cancelReset();
    this.presses.settle();
    this.wish = undefined;
    this.wrongTries = 0;
    this.store.set({ ...initialKiosk, busy, office });
    this.tasks.cancel('checkIn', 'draw');
  }

  stay(): void {
    this.cancelReset();
    this.cancelReset = this.waitToReset();
  }

  leave(): void {
    this.reset();
    this.cancelReload();
    this.tasks.cancel();
  }

  /** Whether what was scanned is to be asked for: not again while it stays in sight, and not what the page takes. */
  private isWelcome(code: string): boolean {
    if (this.sight.isStillThere(code)) return false;
    return ownCode.test(code) || this.before.code?.(code) !== false;
  }

  private async press(wish: KioskWish): Promise<void> {
    const { step } = this.get();
    if (step === 'working' || step === 'printing') return;
    this.wish = wish;
    this.cancelReset();
    await this.presses.press(wish);
    if (this.wish === wish) this.stay();
  }

  private countWrongTry(): void {
    const { step, problem } = this.get();
    if (step !== 'problem') this.wrongTries = 0;
    else if (wrongCodes.has(problem?.code)) this.wrongTries += 1;
    if (this.wrongTries >= mostWrongTries || problem?.code === 'try_later') this.patch({ needsHelp: true });
  }

  /** Nobody stands there to press a button when a kiosk starts before its server does. */
  private loadCatalogue(scene: KioskScene): Promise<void> {
    const { client, office } = scene;
    return this.tasks.latest({
      task: 'catalogue',
      ask: (signal) => client.offices.get(office, { signal }),
      done: (known) => ({ office: known }),
      failed: () => {
        this.cancelReload = client.timers.after(retryCatalogueMs, () => void this.loadCatalogue(scene));
        return {};
      },
    });
  }
}
