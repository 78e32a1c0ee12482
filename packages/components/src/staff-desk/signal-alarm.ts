import type { ReactiveController, ReactiveElement } from 'lit';
import type { Chime } from '../chime.ts';
import { BellChime } from '../chime.ts';

const everyMs = 5000;

/** A bell that is heard at every desk of a room, but not in the hall. */
export function createAlarmChime(): Chime {
  return new BellChime(0.6);
}

/** Sounds for calls for help, also for those who want no sound with numbers. Off when its host leaves the page. */
export class SignalAlarm implements ReactiveController {
  private readonly host: ReactiveElement & { readonly alarm: Chime };
  private isOpen = false;
  private isDue = false;
  private rangAt = 0;

  constructor(host: ReactiveElement & { readonly alarm: Chime }) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    if (this.isOpen) this.host.alarm.close();
    this.isOpen = false;
  }

  /** Sounds once more when the last time is some seconds ago: until somebody answers. */
  repeat(now: number): void {
    if (now - this.rangAt >= everyMs) this.ring(now);
  }

  /** Sounds now, or as soon as the browser lets it. */
  ring(now: number): void {
    const { alarm } = this.host;
    this.rangAt = now;
    if (!this.isOpen) {
      alarm.onchange = () => this.catchUp();
      alarm.open();
    }
    this.isOpen = true;
    this.isDue = true;
    alarm.enable();
    this.catchUp();
  }

  private catchUp(): void {
    const { alarm } = this.host;
    if (!this.isDue || !alarm.isAllowed) return;
    this.isDue = false;
    alarm.play();
  }
}
