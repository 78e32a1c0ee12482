import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BellChime, type Chime } from '../chime.ts';

/** A bell that the clerk hears, and the visitors of the next counter do not. */
export function createDeskChime(): Chime {
  return new BellChime(0.25);
}

/** Sounds for those who have switched it on. Off again when its host leaves the page. */
export class DeskSound implements ReactiveController {
  isOn = false;
  private readonly host: ReactiveControllerHost & { readonly chime: Chime };

  constructor(host: ReactiveControllerHost & { readonly chime: Chime }) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isOn) this.toggle();
  }

  toggle(): void {
    const { chime } = this.host;
    this.isOn = !this.isOn;
    if (this.isOn) {
      chime.open();
      chime.enable();
    } else chime.close();
    this.host.requestUpdate();
  }

  play(): void {
    if (this.isOn) this.host.chime.play();
  }
}
