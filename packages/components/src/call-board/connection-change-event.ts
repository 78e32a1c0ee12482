import { ElementEvent } from '../element-event.ts';

/** The board lost its connection to the server, or has it again. */
export class ConnectionChangeEvent extends ElementEvent<ConnectionChangeEvent> {
  static readonly type = 'wm-connection-change';
  /** Whether it is connected now. */
  declare readonly isLive: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'wm-connection-change': ConnectionChangeEvent;
  }
}
