import type { Timers } from '@wartemarke/client';

const pauseMs = 20_000;

/** Repeats a call gently while nobody has come, until somebody says that they are on their way. */
export class Repeating {
  private readonly act: () => void;
  private timers: Timers | undefined;
  private call: string | undefined;
  private hushed: string | undefined;
  private stop = () => {};

  /** @param act - Makes the call heard once more. */
  constructor(act: () => void) {
    this.act = act;
  }

  /** Whether the holder has said that they come. */
  get isHushed(): boolean {
    return this.call !== undefined && this.call === this.hushed;
  }

  /** Repeats this call from now on, or none. Naming the same one again does nothing. */
  follow(call: string | undefined, timers: Timers): void {
    if (call === this.call && timers === this.timers) return;
    this.call = call;
    this.timers = timers;
    this.wait();
  }

  /** Keeps quiet about this call. Another one is heard again. */
  hush(): void {
    this.hushed = this.call;
    this.stop();
  }

  /** Lets go of everything. */
  close(): void {
    this.call = undefined;
    this.stop();
  }

  private wait(): void {
    this.stop();
    if (this.call === undefined || this.isHushed) return;
    this.stop = this.timers?.after(pauseMs, () => this.repeat()) ?? (() => {});
  }

  private repeat(): void {
    if (document.visibilityState === 'visible') this.act();
    this.wait();
  }
}
