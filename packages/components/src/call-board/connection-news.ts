import { ConnectionChangeEvent } from './connection-change-event.ts';

/** Tells the page when a board loses its connection to the server, and when it has it again. */
export class ConnectionNews {
  private readonly element: EventTarget;
  private isLive = false;

  constructor(element: EventTarget) {
    this.element = element;
  }

  /** Takes how the connection stands now. */
  note(isLive: boolean): void {
    if (isLive === this.isLive) return;
    this.isLive = isLive;
    this.element.dispatchEvent(new ConnectionChangeEvent({ isLive }));
  }
}
