import type { Timers } from '@wartemarke/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host again at a steady pace while it is in the page, so that a clock or a countdown moves. */
export class Pulse implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly milliseconds: number;
  private timers: Timers | undefined;
  private isConnected = false;
  private stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, milliseconds: number) {
    this.host = host;
    this.milliseconds = milliseconds;
    host.addController(this);
  }

  /** Beats by these timers from now on, or rests. Naming the same ones again does nothing. */
  beatBy(timers: Timers | undefined): void {
    if (timers === this.timers) return;
    this.timers = timers;
    this.stop?.();
    this.wait();
  }

  hostConnected(): void {
    this.isConnected = true;
    this.wait();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.stop?.();
  }

  private wait(): void {
    if (!this.isConnected) return;
    this.stop = this.timers?.after(this.milliseconds, () => {
      this.host.requestUpdate();
      this.wait();
    });
  }
}
